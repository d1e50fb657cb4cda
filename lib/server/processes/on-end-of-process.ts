import 'server-only'
import { logger } from '@/lib/log/logger'

// npm passes Ctrl-C on to a program that already got it from the terminal: it is the same request, not a second one.
const sameWishMilliseconds = 1000

type Steps = {
  /** Waits until load balancers have noticed; no longer once the signal is aborted. */
  drain(hurry: AbortSignal): Promise<void>
  stop(): Promise<void>
}

/**
 * Drains and stops once when the process is asked to end (Ctrl-C, SIGTERM, a closed terminal, the end of its `npm start`)
 * and then ends it with exit code 0. Asked again it stops draining, and asked once more it ends at once; so does Ctrl-C
 * in a terminal, where a person waits. An error that nothing caught stops the process without draining, with code 1.
 */
export function onEndOfProcess({ drain, stop }: Steps): void {
  let askedAt = 0
  let isDraining = false
  const hurry = new AbortController()

  const end = async (exitCode: number) => {
    process.stdout.write('Stopping…\n')
    await stop().catch((error) => logger().error({ reason: String(error) }, 'stopping was not clean'))
    process.stdout.write('Stopped.\n', () => process.exit(exitCode))
  }
  const drainAndEnd = async () => {
    isDraining = true
    await drain(hurry.signal)
    isDraining = false
    await end(0)
  }
  const ask = (signal?: NodeJS.Signals) => {
    const isSameWish = Date.now() - askedAt < sameWishMilliseconds
    if (askedAt && isSameWish) return
    if (askedAt && !isDraining) process.exit(1)
    if (askedAt || (signal === 'SIGINT' && process.stdin.isTTY)) hurry.abort()
    if (!askedAt) void drainAndEnd()
    askedAt = Date.now()
  }
  process.on('SIGINT', ask).on('SIGTERM', ask).on('SIGHUP', ask)
  onEndOfNpm(ask)

  process.on('uncaughtException', (error) => {
    logger().fatal({ reason: error.message, stack: error.stack }, 'an error that nothing caught')
    if (!askedAt) void end(1)
    askedAt ||= Date.now()
  })
  // Every change is a transaction, so one failed request harms no other.
  process.on('unhandledRejection', (error) => {
    const stack = error instanceof Error ? error.stack : undefined
    logger().error({ reason: String(error), stack }, 'a promise failed and nobody waited for it')
  })
}

/** Between npm and us there is often a shell, which ends with npm and passes no signal on. */
function onEndOfNpm(ask: () => void) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    ask()
  }, 250)
  look.unref()
}
