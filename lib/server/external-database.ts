import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import {
  type Connection,
  keepConnection,
  openConnection,
  type SupervisionListeners,
} from '@/lib/postgres/kept-connection'

const patienceMilliseconds = 10_000
const usualBeatMilliseconds = 5000
/** PostgreSQL is starting or stopping. */
const cannotConnectNow = '57P03'

/** The PostgreSQL of DATABASE_URL, which somebody else starts and stops. */
export type ExternalDatabase = {
  url: string
  /** Tells when it goes away, and when it answers again. */
  supervise(listeners: SupervisionListeners): void
  close(): Promise<void>
}

/**
 * Waits until the PostgreSQL of DATABASE_URL lets us in; up to ten seconds, because machines often start both
 * together. @throws OperatorError saying what is wrong, without the password
 */
export async function openExternalDatabase(
  url: string,
  { beatMilliseconds = usualBeatMilliseconds } = {},
): Promise<ExternalDatabase> {
  const connect = (connectionTimeoutMillis: number) =>
    connectTo(url, connectionTimeoutMillis, beatMilliseconds)
  const kept = keepConnection(await connectPatiently(url, connect), () =>
    connect(beatMilliseconds).catch((error) => {
      throw explain(error, new URL(url))
    }),
  )
  const close = async () => {
    const client = await kept.release()
    await client?.end().catch(() => {})
  }
  return { url, supervise: kept.supervise, close }
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
      const mayPass = !isAnswer(error) || errorCode(error) === cannotConnectNow
      if (!mayPass || Date.now() > deadline - 500) throw explain(error, new URL(url))
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
    connectionString: url,
    connectionTimeoutMillis,
    query_timeout: beatMilliseconds,
  })
  const { client, ended } = connection
  // A network that fell silent ends no connection, and some cut those that are; an unanswered query tells.
  const beat = setInterval(() => {
    client.query('select 1').catch(() => client.end().catch(() => {}))
  }, beatMilliseconds)
  beat.unref()
  void ended.then(() => clearInterval(beat))
  return connection
}

/** PostgreSQL itself said no (its codes are five characters), rather than the way to it being closed. */
function isAnswer(failure: unknown): boolean {
  return /^[0-9A-Z]{5}$/.test(errorCode(failure)) && !/^E[A-Z]{4}$/.test(errorCode(failure))
}

function explain(failure: unknown, { hostname, port, pathname }: URL): OperatorError {
  const place = `${hostname || 'localhost'}:${port || 5432}`
  const database = decodeURIComponent(pathname.slice(1))
  const sentences: Record<string, string> = {
    ECONNREFUSED: `nothing listens at ${place}`,
    ENOTFOUND: `there is no host "${hostname}"`,
    EAI_AGAIN: `the host "${hostname}" could not be looked up`,
    ETIMEDOUT: `${place} does not answer`,
    EHOSTUNREACH: `${place} cannot be reached`,
    ENETUNREACH: `${place} cannot be reached`,
    ECONNRESET: `${place} closed the connection`,
    '28P01': `the PostgreSQL at ${place} refused the user name or password`,
    '28000': `the PostgreSQL at ${place} refused the user name or password`,
    '3D000': `the PostgreSQL at ${place} has no database "${database}"`,
    '53300': `the PostgreSQL at ${place} has no connection left`,
    [cannotConnectNow]: `the PostgreSQL at ${place} is still starting or stopping`,
  }
  const code = errorCode(failure)
  const message = failure instanceof Error ? failure.message : 'unknown'
  const reason = /timeout/i.test(message) ? `${place} does not answer` : `${place} answers "${message}"`
  return new OperatorError(`DATABASE_URL cannot be used: ${sentences[code] ?? reason}.`)
}
