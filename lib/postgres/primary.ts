import { Client } from 'pg'
import { addressesOf } from '../database-url'
import { isReadOnlySql, readOnlyError, readOnlyState } from './read-only'

/*
 * Which of several hosts takes changes: what libpq calls target_session_attrs=read-write, which node-postgres does not know.
 * The answer is remembered until a connection shows that it is no longer true (docs/decisions/044).
 */

// Once per process, although Next bundles pages and routes apart.
const shared = globalThis as typeof globalThis & { gatehousePrimaries?: Map<string, Promise<string>> }
shared.gatehousePrimaries ??= new Map()
const primaries = shared.gatehousePrimaries

const patienceMilliseconds = 3000

/** Why none of the hosts can be used: the reason of each, by its address. */
export class NoPrimaryError extends Error {
  override name = 'NoPrimaryError'
  /** SQLSTATE or code of the network: of a host that answered, if one did. */
  readonly code: string

  constructor(readonly reasons: { address: string; error: unknown }[]) {
    super('no host of DATABASE_URL takes changes')
    const codes = reasons.map(({ error }) => String((error as { code?: unknown }).code ?? ''))
    this.code = codes.find((code) => code === readOnlyState) ?? codes[0] ?? ''
  }
}

/**
 * The address of the host that takes changes. With one host it is that one, and no host is asked.
 * @throws NoPrimaryError when none does
 */
export function primaryAddress(databaseUrl: string): Promise<string> {
  const addresses = addressesOf(databaseUrl)
  if (addresses.length === 1) return Promise.resolve(databaseUrl)
  const known = primaries.get(databaseUrl)
  if (known) return known
  const finding = findPrimary(addresses)
  primaries.set(databaseUrl, finding)
  finding.catch(() => forgetPrimary(databaseUrl))
  return finding
}

/** The next connection asks all hosts again. */
export function forgetPrimary(databaseUrl: string): void {
  primaries.delete(databaseUrl)
}

/** The same for every address. */
export function forgetPrimaries(): void {
  primaries.clear()
}

/** Of all at once, because a host that is gone may not answer at all. */
async function findPrimary(addresses: string[]): Promise<string> {
  const reasons: { address: string; error: unknown }[] = []
  const asked = addresses.map(async (address) => {
    try {
      await requireWritable(address)
      return address
    } catch (error) {
      reasons.push({ address, error })
      throw error
    }
  })
  return Promise.any(asked).catch(() => {
    throw new NoPrimaryError(reasons)
  })
}

async function requireWritable(address: string): Promise<void> {
  const client = new Client({
    connectionString: address,
    connectionTimeoutMillis: patienceMilliseconds,
    query_timeout: patienceMilliseconds,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ isReadOnly: boolean }>(`SELECT ${isReadOnlySql} AS "isReadOnly"`)
    if (rows[0]?.isReadOnly) throw readOnlyError()
  } finally {
    void client.end().catch(() => {})
  }
}
