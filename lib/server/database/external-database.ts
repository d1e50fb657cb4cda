import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { addressesOf } from '@/lib/database-url'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import {
  type Connection,
  keepConnection,
  openConnection,
  type SupervisionListeners,
} from '@/lib/postgres/kept-connection'
import { findPooling } from '@/lib/postgres/pooling'
import { forgetPrimary, NoPrimaryError, primaryAddress } from '@/lib/postgres/primary'
import { isReadOnlySql, readOnlyError, readOnlyState } from '@/lib/postgres/read-only'

const patienceMilliseconds = 10_000
const usualBeatMilliseconds = 5000
/** PostgreSQL is starting or stopping. */
const cannotConnectNow = '57P03'
/** What may pass by itself, a failover among it. */
const passingStates = [cannotConnectNow, readOnlyState]

/** The PostgreSQL of DATABASE_URL, which the operator starts and stops. */
export type ExternalDatabase = {
  url: string
  /** A pooler is between us and PostgreSQL. */
  isPooled: boolean
  /** Tells when it goes away, and when it answers again. */
  supervise(listeners: SupervisionListeners): void
  close(): Promise<void>
}

/**
 * Waits until the PostgreSQL of DATABASE_URL accepts a connection; up to ten seconds, because machines often start both
 * together. @throws OperatorError saying what is wrong, without the password
 */
export async function openExternalDatabase(
  url: string,
  { beatMilliseconds = usualBeatMilliseconds } = {},
): Promise<ExternalDatabase> {
  const connect = (connectionTimeoutMillis: number) =>
    connectTo(url, connectionTimeoutMillis, beatMilliseconds)
  const first = await connectPatiently(url, connect)
  const isPooled = await isBehindPooler(first, url, () => connect(patienceMilliseconds))
  const kept = keepConnection(first, () =>
    connect(beatMilliseconds).catch((error) => {
      throw explain(error, url)
    }),
  )
  const close = async () => {
    const client = await kept.release()
    await client?.end().catch(() => {})
  }
  return { url, isPooled, supervise: kept.supervise, close }
}

async function connectPatiently(
  url: string,
  connect: (connectionTimeoutMillis: number) => Promise<Connection>,
): Promise<Connection> {
  const deadline = Date.now() + patienceMilliseconds
  for (;;) {
    try {
      return await connect(Math.max(1000, deadline - Date.now()))
    } catch (error) {
      const mayPass = !isAnswer(error) || passingStates.includes(errorCode(error))
      if (!mayPass || Date.now() > deadline - 500) throw explain(error, url)
    }
    await sleep(500)
  }
}

async function connectTo(
  url: string,
  connectionTimeoutMillis: number,
  beatMilliseconds: number,
): Promise<Connection> {
  const connection = await openConnection({
    connectionString: await primaryAddress(url),
    connectionTimeoutMillis,
    query_timeout: beatMilliseconds,
  })
  const { client, ended } = connection
  await refuseReadOnly(client).catch((error) => {
    forgetPrimary(url)
    void client.end().catch(() => {})
    throw error
  })
  // A silent network ends no connection, and some networks drop idle ones; an unanswered query shows it. A demoted
  // primary may keep its connections.
  const beat = setInterval(() => {
    refuseReadOnly(client).catch(() => client.end().catch(() => {}))
  }, beatMilliseconds)
  beat.unref()
  void ended.then(() => {
    clearInterval(beat)
    forgetPrimary(url)
  })
  return connection
}

/** @throws DatabaseError 25006 */
async function refuseReadOnly(client: Client): Promise<void> {
  const { rows } = await client.query<{ isReadOnly: boolean }>(`SELECT ${isReadOnlySql} AS "isReadOnly"`)
  if (rows[0]?.isReadOnly) throw readOnlyError()
}

/** @throws OperatorError when a pooler lends connections for less than a session */
async function isBehindPooler(
  first: Connection,
  url: string,
  connect: () => Promise<Connection>,
): Promise<boolean> {
  const pooling = await findPooling(first.client, connect).catch(async (error) => {
    await first.client.end().catch(() => {})
    throw explain(error, url)
  })
  if (pooling === 'none' || pooling === 'session') return pooling === 'session'
  await first.client.end().catch(() => {})
  throw new OperatorError(
    `DATABASE_URL cannot be used: the pooler at ${addressOf(new URL(await primaryAddress(url)))} pools by ${pooling}, and Gatehouse needs a connection of PostgreSQL for each of its own: set pool_mode = session for this database, or leave the pooler out.`,
  )
}

function addressOf({ hostname, port }: URL): string {
  return `${hostname || 'localhost'}:${port || 5432}`
}

/** PostgreSQL itself refused (its codes are five characters), rather than the network. */
function isAnswer(failure: unknown): boolean {
  return /^[0-9A-Z]{5}$/.test(errorCode(failure)) && !/^E[A-Z]{4}$/.test(errorCode(failure))
}

function explain(failure: unknown, databaseUrl: string): OperatorError {
  if (failure instanceof NoPrimaryError) {
    const reasons = failure.reasons.map(({ address, error }) => reasonOf(error, new URL(address)))
    return new OperatorError(
      `DATABASE_URL cannot be used, because none of its hosts can: ${reasons.join('; ')}.`,
    )
  }
  const [address = databaseUrl] = addressesOf(databaseUrl)
  return new OperatorError(`DATABASE_URL cannot be used: ${reasonOf(failure, new URL(address))}.`)
}

function reasonOf(failure: unknown, url: URL): string {
  const { hostname } = url
  const address = addressOf(url)
  const database = decodeURIComponent(url.pathname.slice(1))
  const sentences: Record<string, string> = {
    ECONNREFUSED: `nothing listens at ${address}`,
    ENOTFOUND: `there is no host "${hostname}"`,
    EAI_AGAIN: `the host "${hostname}" could not be looked up`,
    ETIMEDOUT: `${address} does not answer`,
    EHOSTUNREACH: `${address} cannot be reached`,
    ENETUNREACH: `${address} cannot be reached`,
    ECONNRESET: `${address} closed the connection`,
    '28P01': `the PostgreSQL at ${address} refused the user name or password`,
    '28000': `the PostgreSQL at ${address} refused the user name or password`,
    '3D000': `the PostgreSQL at ${address} has no database "${database}"`,
    '53300': `the PostgreSQL at ${address} has no connection left`,
    [readOnlyState]: `the database at ${address} is read-only (a standby, a former primary, or default_transaction_read_only is on), and Gatehouse needs the primary`,
    [cannotConnectNow]: `the PostgreSQL at ${address} is still starting or stopping`,
  }
  const code = errorCode(failure)
  const message = failure instanceof Error ? failure.message : 'unknown'
  const reason = /timeout/i.test(message) ? `${address} does not answer` : `${address} answers "${message}"`
  return sentences[code] ?? reason
}
