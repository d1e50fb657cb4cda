import 'server-only'
import type { Socket } from 'node:net'
import { logger } from '../../log/logger'
import { OperatorError } from '../../operator/operator-error'
import { logWhatIsPrinted } from '../log-what-is-printed'
import { applySettings, type FoundSettings, loadSettings } from '../settings'
import { makeWebProcess, type Parts } from './web-process'

/** Messages of the first process to the others. `connection` carries its socket. */
export type Order =
  | { open: FoundSettings }
  | { isDatabaseLost: boolean }
  | { connection: number }
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

/**
 * One of several processes that answer requests on the same port. The first process (lib/server/processes/processes.ts) opens the
 * database, accepts connections, gives the orders and informs the operator; without it this one ends too.
 */
export async function runWorkerProcess(parts: Parts): Promise<void> {
  // Ctrl-C and a closed terminal reach all processes; the first one decides.
  process.on('SIGINT', () => {}).on('SIGHUP', () => {})
  try {
    const web = makeWebProcess({ isDevelopment: false, settings: loadSettings(false), parts })
    logWhatIsPrinted()
    answerOrders(web)
    report('loaded')
  } catch (error) {
    fail(error)
  }
}

function answerOrders(web: ReturnType<typeof makeWebProcess>): void {
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
    if ('isDatabaseLost' in order) return web.setDatabaseLost(order.isDatabaseLost)
    return open(order.open).catch(fail)
  })
}

function fail(error: unknown): void {
  const sentence = error instanceof OperatorError ? error.message : String(error)
  report({ failed: sentence })
}

function report(report: Report): void {
  // Without the first process no port is open, and 'disconnect' ends this one.
  if (process.connected) process.send?.(report)
}
