import 'server-only'
import type { Client } from 'pg'
import { withPrimary } from '@/lib/postgres/with-primary'
import { OperatorError } from '../operator/operator-error'
import { decryptAccessKey } from './access-key'
import { seal, unseal } from './seal'

const binding = { purpose: 'canary', boundTo: 'installation' }
const word = 'AUTH_SECRET is the one that sealed this'

/** A fresh canary, sealed with the AUTH_SECRET of this process, or with another one that is to take its place. */
export function sealedCanary(secret?: string): Uint8Array<ArrayBuffer> {
  return seal(word, { ...binding, secret })
}

/** Was it sealed with the AUTH_SECRET of this process? */
export function opensCanary(sealed: Uint8Array): boolean {
  return unseal(sealed, binding) === word
}

/** A few may have been made under an older AUTH_SECRET and not been renewed since. */
const mostKeysTried = 200

/**
 * Compares AUTH_SECRET with the data of a migrated database: with its canary, or where there is none yet with its access
 * keys, and then leaves one. Plain SQL: the server itself needs no Prisma client.
 * @throws OperatorError with the ways out when it is another one
 */
export function refuseOtherSecret(databaseUrl: string): Promise<void> {
  return withPrimary(databaseUrl, async (client) => {
    const canary = (await readCanary(client)) ?? (await leaveCanary(client))
    if (!canary || !opensCanary(canary)) throw otherSecret()
  })
}

/**
 * Was the data sealed with the AUTH_SECRET of this process? By its canary, or, in data of a version that had none, by its
 * access keys.
 */
export async function opensData(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ hasCanaries: boolean }>(
    `SELECT to_regclass('secret_canary') IS NOT NULL AS "hasCanaries"`,
  )
  const canary = rows[0]?.hasCanaries ? await readCanary(client) : null
  return canary ? opensCanary(canary) : opensKeys(client)
}

/** Is there a key that opens, or none at all? */
async function opensKeys(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ id: string; sealed: Uint8Array }>(
    `SELECT id, access_key_cipher AS sealed FROM app_user ORDER BY updated_at DESC LIMIT ${mostKeysTried}`,
  )
  return rows.length === 0 || rows.some(({ id, sealed }) => decryptAccessKey(sealed, id) !== '')
}

async function readCanary(client: Client): Promise<Uint8Array | null> {
  const { rows } = await client.query<{ sealed: Uint8Array }>('SELECT sealed FROM secret_canary')
  return rows[0]?.sealed ?? null
}

/** @returns the canary that is there afterwards, which may be that of another host; null when no key can be opened */
async function leaveCanary(client: Client): Promise<Uint8Array | null> {
  if (!(await opensKeys(client))) return null
  await client.query('INSERT INTO secret_canary (sealed) VALUES ($1) ON CONFLICT DO NOTHING', [
    Buffer.from(sealedCanary()),
  ])
  return readCanary(client)
}

function otherSecret(): OperatorError {
  return new OperatorError(
    'AUTH_SECRET is not the one that encrypted this data: restore the previous one (the setting, or the file auth-secret from a backup of DATA_DIR), or accept the loss of all sessions, access keys and links in queued emails with "npm run admin -- accept-secret".',
  )
}
