import 'server-only'
import type { Socket } from 'node:net'
import type { Settings } from '../../env'
import { logger } from '../../log/logger'
import { OperatorError } from '../../operator/operator-error'
import { logWhatIsPrinted } from '../log-what-is-printed'
import { type Metrics, metricsContentType } from '../metrics/make-metrics'
import type { Snapshot } from '../metrics/process-metrics'
import { applySettings, type FoundSettings, loadSettings } from '../settings'
import { makeWebProcess, type Parts } from './web-process'

/** Messages of the first process to the others. `connection` carries its socket. */
export type Order =
  | { open: FoundSettings }
  | { isDatabaseLost: boolean }
  | { connection: number }
  /** Asks for what is measured here. */
  | { measure: number }
  /** Answers `wantsMetrics`; null when they could not be read. */
  | { metrics: number; text: string | null }
  | 'ping'
  | 'drain'
  | 'stop'

/** Messages of the others to it. A connection is taken, or refused by a process that is stopping. */
export type Report =
  | 'loaded'
  | 'ready'
  | 'pong'
  | 'stopping'
  | { failed: string }
  | { taken: number }
  | { refused: number }
  | { measured: number; snapshots: Snapshot[] }
  /** A client of this process asks for the metrics of all. */
  | { wantsMetrics: number }

/**
 * One of several processes that answer requests on the same port. The first process (lib/server/processes/processes.ts) opens the
 * database, accepts connections, gives the orders and informs the operator; without it this one ends too.
 */
export async function runWorkerProcess(parts: Parts): Promise<void> {
  // Ctrl-C and a closed terminal reach all processes; the first one decides.
  process.on('SIGINT', () => {}).on('SIGHUP', () => {})
  try {
    const settings = loadSettings(false)
    const web = makeWebProcess({ isDevelopment: false, settings, parts })
    logWhatIsPrinted()
    answerOrders(web, settings)
    report('loaded')
  } catch (error) {
    fail(error)
  }
}

function answerOrders(web: ReturnType<typeof makeWebProcess>, settings: Settings): void {
  let isEnding = false
  const end = async (exitCode: number) => {
    if (isEnding) return
    isEnding = true
    report('stopping')
    await web.stop().catch((error) => logger().error({ reason: String(error) }, 'stopping was not clean'))
    process.exit(exitCode)
  }
  const open = async (found: FoundSettings) => {
    applySettings(found)
    await web.open(found)
    web.expectConnections()
    report('ready')
  }
  const takeConnection = (connection: number, socket: Socket | undefined) => {
    if (isEnding) return report({ refused: connection })
    // Without a socket, the client has already gone.
    if (socket) web.take(socket)
    report({ taken: connection })
  }
  const metrics = metricsOfAll()
  if (settings.METRICS_TOKEN && !settings.METRICS_PORT) web.serveMetrics(metrics)

  process.on('SIGTERM', () => end(0)).on('disconnect', () => end(0))
  process.on('uncaughtException', (error) => {
    logger().fatal({ reason: error.message, stack: error.stack }, 'an error that nothing caught')
    void end(1)
  })
  // Every change is a transaction, so one failed request harms no other.
  process.on('unhandledRejection', (error) => {
    logger().error({ reason: String(error) }, 'a promise failed and nobody waited for it')
  })
  process.on('message', (order: Order, socket?: Socket) => {
    if (order === 'stop') return end(0)
    if (order === 'drain') return web.drain()
    if (order === 'ping') return report('pong')
    if ('connection' in order) return takeConnection(order.connection, socket)
    if ('metrics' in order) return metrics.answered(order)
    if ('measure' in order) return void measure(web, order.measure)
    if ('isDatabaseLost' in order) return web.setDatabaseLost(order.isDatabaseLost)
    return open(order.open).catch(fail)
  })
}

async function measure(web: ReturnType<typeof makeWebProcess>, measured: number): Promise<void> {
  report({ measured, snapshots: await web.snapshots() })
}

const metricsPatienceMilliseconds = 10_000

/** The metrics of all processes, which the first one puts together. */
function metricsOfAll(): Metrics & { answered(order: { metrics: number; text: string | null }): void } {
  const asked = new Map<number, (text: string | null) => void>()
  let lastNumber = 0
  return {
    contentType: metricsContentType,
    read() {
      const number = ++lastNumber
      return new Promise((resolve, reject) => {
        const settle = (text: string | null) => {
          clearTimeout(patience)
          asked.delete(number)
          if (text === null) reject(new Error('the first process did not answer'))
          else resolve(text)
        }
        const patience = setTimeout(settle, metricsPatienceMilliseconds, null)
        asked.set(number, settle)
        report({ wantsMetrics: number })
      })
    },
    answered: ({ metrics, text }) => asked.get(metrics)?.(text),
  }
}

function fail(error: unknown): void {
  const sentence = error instanceof OperatorError ? error.message : String(error)
  report({ failed: sentence })
}

function report(report: Report): void {
  // Without the first process no port is open, and 'disconnect' ends this one.
  if (process.connected) process.send?.(report)
}
