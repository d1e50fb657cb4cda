import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'

const patienceMilliseconds = 10_000
/** PostgreSQL is starting or stopping. */
const cannotConnectNow = '57P03'

/**
 * Waits until the PostgreSQL of DATABASE_URL lets us in; up to ten seconds, because machines often start both
 * together. @throws OperatorError saying what is wrong, without the password
 */
export async function awaitExternalDatabase(databaseUrl: string): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds
  for (;;) {
    const failure = await tryToConnect(databaseUrl, Math.max(1000, deadline - Date.now()))
    if (!failure) return

    const mayPass = !isAnswer(failure) || errorCode(failure) === cannotConnectNow
    if (!mayPass || Date.now() > deadline - 500) throw explain(failure, new URL(databaseUrl))
    await sleep(500)
  }
}

async function tryToConnect(databaseUrl: string, connectionTimeoutMillis: number): Promise<unknown> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return null
  } catch (error) {
    return error
  } finally {
    await client.end().catch(() => {})
  }
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
