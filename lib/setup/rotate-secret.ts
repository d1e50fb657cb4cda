import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import {
  eventColumns,
  eventRow,
  eventValues,
  installationLog,
  operator,
  operatorAtConsole,
} from '../audit/record-event'
import { tokenSealPurpose } from '../mail/queue-mail'
import { OperatorError } from '../operator/operator-error'
import { withPrimary } from '../postgres/with-primary'
import { accessKeyColumns, decryptAccessKey } from '../secrets/access-key'
import { sealedCanary } from '../secrets/canary'
import { seal, unseal } from '../secrets/seal'
import { weaknessOf } from '../secrets/weak-secret'

export type RotatedSecret = {
  /** Keys of users, deleted ones included, that go on working. */
  access_keys: number
  /** Keys that the former secret could not open, so they were dead before. */
  access_keys_dead: number
  mails: number
  sessions_ended: number
}

type Secrets = { from: string; to: string }
type Row = { id: string; cipher: Buffer }

const batchSize = 5000
/** Longer than running instances need to notice (lib/server/processes/watch-secret.ts). Until then they seal new keys. */
const stragglersMilliseconds = 4000

/**
 * Replaces AUTH_SECRET after it may have leaked: everything that is sealed with it is sealed with the new one, so access keys
 * stay as they are, and all sessions end. In one transaction; additions and changes of users wait for it. Instances that
 * still run with the former secret notice within seconds and answer 503 until they are started with the new one.
 * @throws OperatorError when the new secret is too short, guessable, or the former one
 */
export async function rotateSecret(databaseUrl: string, secrets: Secrets): Promise<RotatedSecret> {
  refuseUnfit(secrets)
  return withPrimary(databaseUrl, (client) => rotate(client, secrets), 'gatehouse rotate-secret')
}

async function rotate(client: Client, secrets: Secrets): Promise<RotatedSecret> {
  const { rows } = await client.query<{ began: Date }>('SELECT now() AS began')
  await client.query('BEGIN')
  await client.query('LOCK TABLE app_user, deleted_user, mail, secret_canary IN SHARE ROW EXCLUSIVE MODE')
  const users = await resealKeys(client, 'app_user', secrets)
  const deleted = await resealKeys(client, 'deleted_user', secrets)
  const mails = await resealMails(client, secrets)
  await client.query('UPDATE secret_canary SET sealed = $1', [Buffer.from(sealedCanary(secrets.to))])
  const { rowCount } = await client.query('DELETE FROM session')
  const rotated = {
    access_keys: users.resealed + deleted.resealed,
    access_keys_dead: users.dead + deleted.dead,
    mails,
    sessions_ended: rowCount ?? 0,
  }
  await record(client, rotated)
  await client.query('COMMIT')
  await sleep(stragglersMilliseconds)
  const later = await resealKeys(client, 'app_user', secrets, rows[0]?.began)
  return { ...rotated, access_keys: rotated.access_keys + later.resealed }
}

function refuseUnfit({ from, to }: Secrets): void {
  if (to.length < 32)
    throw new OperatorError(
      'The new secret must be at least 32 characters; generate one with: openssl rand -base64 33.',
    )
  const weakness = weaknessOf(to)
  if (weakness)
    throw new OperatorError(
      `The new secret can be guessed, because it ${weakness}; generate one with: openssl rand -base64 33.`,
    )
  if (from === to) throw new OperatorError('The new secret is the one that is in use.')
}

async function resealKeys(
  client: Client,
  table: 'app_user' | 'deleted_user',
  { from, to }: Secrets,
  changedSince = new Date(0),
): Promise<{ resealed: number; dead: number }> {
  let [resealed, dead] = [0, 0]
  let after = ''
  while (true) {
    const { rows } = await client.query<Row>(
      `SELECT id, access_key_cipher AS cipher FROM ${table} WHERE id > $1 AND updated_at >= $2
       ORDER BY id LIMIT ${batchSize}`,
      [after, changedSince],
    )
    const opened = rows.flatMap(({ id, cipher }) => {
      const accessKey = decryptAccessKey(cipher, id, from)
      return accessKey ? [{ id, ...accessKeyColumns(accessKey, id, to) }] : []
    })
    await client.query(
      `UPDATE ${table} AS u SET access_key_hash = hash, access_key_cipher = cipher
       FROM unnest($1::text[], $2::bytea[], $3::bytea[]) AS sealed (id, hash, cipher) WHERE u.id = sealed.id`,
      [
        opened.map(({ id }) => id),
        opened.map(({ accessKeyHash }) => Buffer.from(accessKeyHash)),
        opened.map(({ accessKeyCipher }) => Buffer.from(accessKeyCipher)),
      ],
    )
    resealed += opened.length
    dead += rows.length - opened.length
    const last = rows.at(-1)
    if (!last || rows.length < batchSize) return { resealed, dead }
    after = last.id
  }
}

/** The links in emails that wait. */
async function resealMails(client: Client, { from, to }: Secrets): Promise<number> {
  const { rows } = await client.query<Row>(
    'SELECT id, token_cipher AS cipher FROM mail WHERE token_cipher IS NOT NULL',
  )
  let resealed = 0
  for (const { id, cipher } of rows) {
    const token = unseal(cipher, { purpose: tokenSealPurpose, boundTo: id, secret: from })
    if (token === null) continue
    const sealed = seal(token, { purpose: tokenSealPurpose, boundTo: id, secret: to })
    await client.query('UPDATE mail SET token_cipher = $2 WHERE id = $1', [id, Buffer.from(sealed)])
    resealed++
  }
  return resealed
}

async function record(client: Client, rotated: RotatedSecret): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM organisation WHERE deleted_at IS NULL AND id <> '' ORDER BY created_at, id LIMIT 2`,
  )
  const [first, second] = rows
  if (!first) return
  // As `logOfInstallation`.
  const log = second ? installationLog : first.id
  const changes = Object.fromEntries(
    Object.entries(rotated).map(([name, count]) => [name, [null, count] as [unknown, unknown]]),
  )
  const row = eventRow({ actor: operator(operatorAtConsole, log), action: 'secret.rotated', changes })
  const places = eventColumns.map((_, place) => `$${place + 1}`)
  await client.query(
    `INSERT INTO audit_event (${eventColumns.join(', ')}) VALUES (${places.join(', ')})`,
    eventValues(row),
  )
}
