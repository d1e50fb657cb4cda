import 'server-only'
import { logWhatIsPrinted } from '../log/log-what-is-printed'
import { logger } from '../log/logger'
import { OperatorError } from '../operator/operator-error'
import { type FoundSettings, loadSettings, settle } from './settle'
import { makeWebProcess } from './web-process'

/** What the first process tells the others. */
export type Order = { open: FoundSettings } | { isDatabaseLost: boolean } | 'stop'

/** What they tell it. */
export type Report = { listening: number } | 'ready' | { failed: string }

/**
 * One of several processes that answer requests on the same port. The first process (lib/server/processes.ts) opens the
 * database, gives the orders and tells the operator; without it this one ends too.
 */
export async function runWorkerProcess(): Promise<void> {
  const web = makeWebProcess({ isDevelopment: false, settings: loadSettings(false) })
  logWhatIsPrinted()
  const end = async (exitCode: number) => {
    if (web.isStopping()) return
    await web.stop().catch((error) => logger().error({ reason: String(error) }, 'stopping was not clean'))
    process.exit(exitCode)
  }
  // Ctrl-C and a closed terminal reach all processes; the first one decides.
  process.on('SIGINT', () => {}).on('SIGHUP', () => {})
  process.on('SIGTERM', () => end(0)).on('disconnect', () => end(0))
  process.on('uncaughtException', (error) => {
    logger().fatal({ reason: error.message, stack: error.stack }, 'an error that nothing caught')
    void end(1)
  })
  // Every change is a transaction, so one request that lost its way harms no other.
  process.on('unhandledRejection', (error) => {
    logger().error({ reason: String(error) }, 'a promise failed and nobody waited for it')
  })
  process.on('message', (order: Order) => {
    if (order === 'stop') return end(0)
    if ('isDatabaseLost' in order) return web.setDatabaseLost(order.isDatabaseLost)
    settle(order.open)
    return web.open(order.open).then(() => report('ready'), fail)
  })
  await web.listen().then((port) => report({ listening: port }), fail)
}

function fail(error: unknown): void {
  const sentence = error instanceof OperatorError ? error.message : String(error)
  report({ failed: sentence })
}

function report(report: Report): void {
  process.send?.(report)
}
