import 'server-only'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { withPrimary } from '@/lib/postgres/with-primary'
import { eventRow, operator, operatorAtConsole } from '../audit/record-event'
import { newId } from '../db/new-id'
import { env } from '../env'
import { OperatorError } from '../operator/operator-error'
import { accessKeyColumns, newAccessKey } from '../secrets/access-key'
import { seedDomain, seedPerson } from './people'

/** Below this number, adding to the search indexes one by one is faster than rebuilding them. */
const manyUsers = 20_000

/**
 * Adds sample users to the oldest organisation, in one transaction, without passwords, so none of them can sign in. A
 * second call adds others. A large number locks the users table until all are in.
 * @throws OperatorError when there is no organisation yet
 */
export function seedUsers(count: number): Promise<{ added: number }> {
  return withPrimary(env().DATABASE_URL, async (client) => {
    await client.query(`BEGIN; SET LOCAL maintenance_work_mem = '512MB'`)
    const orgId = await organisationId(client)
    const first = await firstFreeNumber(client)
    const indexes = count >= manyUsers ? await dropSearchIndexes(client) : ''
    await pipeline(
      Readable.from(lines(orgId, { first, count })),
      client.query(copyFrom(`COPY app_user (${columns}) FROM STDIN`)),
    )
    if (indexes) await client.query(indexes)
    await recordSeed(client, orgId, count)
    await client.query('COMMIT')
    await client.query('ANALYZE app_user')
    return { added: count }
  })
}

async function organisationId(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM organisation WHERE deleted_at IS NULL AND id <> '' ORDER BY created_at, id LIMIT 1`,
  )
  if (!rows[0])
    throw new OperatorError(
      'There is no organisation yet: create the first admin before adding sample users.',
    )
  return rows[0].id
}

/** The number after the highest one in a seeded address. */
async function firstFreeNumber(client: Client): Promise<number> {
  const { rows } = await client.query<{ free: number }>(
    `SELECT coalesce(max(substring(email_address FROM '\\.(\\d{1,9})@')::integer) + 1, 0) AS free
     FROM app_user WHERE email_address LIKE $1`,
    [`%@${seedDomain}`],
  )
  return rows[0]?.free ?? 0
}

/** @returns the SQL that makes them again */
async function dropSearchIndexes(client: Client): Promise<string> {
  const { rows } = await client.query<{ definition: string }>(
    `SELECT pg_get_indexdef(index::regclass) AS definition
     FROM unnest(ARRAY['app_user_search_idx', 'app_user_id_search_idx']) AS index`,
  )
  await client.query('DROP INDEX app_user_search_idx, app_user_id_search_idx')
  return rows.map(({ definition }) => definition).join(';')
}

const columns = `id, org_id, first_name, last_name, email_address, is_active, is_admin, privileges, access_key_hash,
  access_key_cipher, last_sign_in_at, created_at, updated_at`

const rowsAtOnce = 500

/** The text format of COPY: tabs between the columns of a line, `\N` for null. */
function* lines(orgId: string, { first, count }: { first: number; count: number }): Generator<string> {
  const now = Date.now()
  const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString()
  let chunk = ''
  for (let n = first; n < first + count; n++) {
    const person = seedPerson(n)
    const id = newId()
    const { accessKeyHash, accessKeyCipher } = accessKeyColumns(newAccessKey(), id)
    const signedIn = person.signedInAgo === null ? '\\N' : ago(person.signedInAgo)
    const added = ago(person.addedAgo)
    const cells = [
      id,
      orgId,
      person.firstName,
      person.lastName,
      person.emailAddress,
      person.isActive,
      person.isAdmin,
    ]
    const rest = [
      JSON.stringify(person.privileges),
      bytes(accessKeyHash),
      bytes(accessKeyCipher),
      signedIn,
      added,
      added,
    ]
    chunk += `${[...cells, ...rest].join('\t')}\n`
    if (n % rowsAtOnce === 0) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}

/** No name or privilege holds a tab, a line end or a backslash, so only this value needs COPY's escaping. */
function bytes(value: Uint8Array): string {
  return `\\\\x${Buffer.from(value).toString('hex')}`
}

async function recordSeed(client: Client, orgId: string, count: number): Promise<void> {
  const { actorKind, ...event } = eventRow({
    actor: operator(operatorAtConsole, orgId),
    action: 'users.seeded',
    changes: { userCount: [null, count] },
  })
  await client.query(
    `INSERT INTO audit_event (id, org_id, actor_kind, actor_name, action, changes) VALUES ($1, $2, $3, $4, $5, $6)`,
    [event.id, orgId, actorKind, event.actorName, event.action, JSON.stringify(event.changes)],
  )
}
