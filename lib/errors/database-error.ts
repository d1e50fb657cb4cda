import 'server-only'

/** Prisma codes for "not reached", "timed out", "closed", "no free connection in time". */
const unreachablePrismaCodes = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
])
const unreachableKinds = new Set([
  'DatabaseNotReachable',
  'DatabaseDoesNotExist',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'AuthenticationFailed',
])
const unreachableSocketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
])
/**
 * SQLSTATE: connection exceptions, operator intervention (shutdown, starting up), time is up, a read-only database,
 * insufficient resources (disk full, out of memory, too many connections, a limit of its configuration), errors of its
 * disk (PostgreSQL, appendix A).
 */
const unreachableSqlState = /^(08...|57P0[1-5]|57014|25006|25P03|53...|58000|58030)$/
// What node-postgres says without any code, and lib/postgres/primary of several hosts that say nothing else.
const unreachableMessage =
  /no host of DATABASE_URL|Connection terminated|timeout (expired|exceeded when trying to connect)|Query read timeout|pool after calling end|is not queryable/

type Facts = { prismaCode?: string; kind?: string; sqlState?: string; constraint?: string; message: string }

/** Is PostgreSQL unable to work at the moment, as opposed to refusing this statement? */
export function isDatabaseUnavailable(error: unknown): boolean {
  const { prismaCode, kind, sqlState, message } = factsOf(error)
  return (
    unreachablePrismaCodes.has(prismaCode ?? '') ||
    unreachableKinds.has(kind ?? '') ||
    unreachableSqlState.test(sqlState ?? '') ||
    unreachableSocketCodes.has(sqlState ?? '') ||
    unreachableMessage.test(message)
  )
}

/**
 * Did PostgreSQL refuse a text because of a character in it, which can only have come from the caller? A NUL in a text
 * (22021) or in JSON (22P05); half a character in JSON (22P02 names other things too, so it is not among these). The
 * shapes refuse such texts in words; this is for a place without one.
 */
export function isUnstorableText(error: unknown): boolean {
  return ['22021', '22P05'].includes(factsOf(error).sqlState ?? '')
}

/** Was the statement stopped because its time was up? */
export function isTimedOut(error: unknown): boolean {
  return factsOf(error).sqlState === '57014'
}

/** Was this insert or update refused by the unique index of that name? */
export function violatesUnique(error: unknown, indexName: string): boolean {
  const { sqlState, constraint } = factsOf(error)
  return sqlState === '23505' && constraint === indexName
}

/**
 * What an unknown error may say in the log: never row contents or arguments, hashes among them. PostgreSQL puts those
 * into details, Prisma quotes them in the middle of its messages and says at the end what was wrong.
 */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  const { prismaCode, sqlState } = factsOf(error)
  const isPrisma = error.name.startsWith('Prisma')
  const message = isPrisma ? error.message.trim().split('\n').at(-1) : error.message
  // The stack repeats the message in front of its places.
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, message, code: prismaCode ?? sqlState, stack }
}

// Prisma wraps the adapter's error, which wraps the driver's; a plain `pg` error stands alone.
function factsOf(error: unknown): Facts {
  const outer = asRecord(error)
  const adapterCause = asRecord(asRecord(asRecord(outer.meta).driverAdapterError).cause ?? outer.cause)
  return {
    prismaCode: text(outer.code),
    kind: text(adapterCause.kind),
    sqlState: text(adapterCause.originalCode) ?? text(adapterCause.code) ?? text(outer.code),
    constraint: text(asRecord(adapterCause.constraint).index) ?? text(outer.constraint),
    message: text(outer.message) ?? '',
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
