import 'server-only'
import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { logger } from '../log/logger'
import { OperatorError } from '../operator/operator-error'
import type { FoundSettings } from './settle'
import type { WebProcess } from './web-process'
import type { Order, Report } from './worker-process'

const longestPauseMilliseconds = 30_000
/** After the ten seconds that open requests have. */
const patienceMilliseconds = 15_000

/**
 * Several processes that share one port, as if they were one: for machines with several cores. One that dies is
 * replaced; what they share (limits, sessions, jobs) lies in PostgreSQL.
 */
export function makeProcesses(
  count: number,
): Omit<WebProcess, 'open'> & { open(found: FoundSettings): Promise<void> } {
  cluster.setupPrimary({ exec: path.resolve('scripts/worker.mjs'), args: [] })
  let found: FoundSettings | undefined
  let isDatabaseLost = false
  let isStopping = false
  let deaths = 0

  const listening = (worker: Worker) =>
    nextReport(worker, (report) =>
      typeof report === 'object' && 'listening' in report ? report.listening : null,
    )
  const ready = (worker: Worker) => nextReport(worker, (report) => (report === 'ready' ? true : null))

  async function openWorker(worker: Worker, settings: FoundSettings): Promise<void> {
    send(worker, { isDatabaseLost })
    send(worker, { open: settings })
    await ready(worker)
    deaths = 0
  }

  cluster.on('exit', async (_worker, exitCode, signal) => {
    if (isStopping || !found) return
    logger().error({ exitCode, signal }, 'a process ended; another one takes its place')
    await sleep(Math.min(longestPauseMilliseconds, 500 * 2 ** deaths++))
    if (isStopping) return
    const settings = found
    const worker = cluster.fork()
    await listening(worker)
      .then(() => openWorker(worker, settings))
      .catch((error) => {
        logger().error({ reason: String(error) }, 'a new process did not get ready')
        worker.process.kill('SIGKILL')
      })
  })

  return {
    async listen() {
      const ports = await Promise.all(Array.from({ length: count }, () => listening(cluster.fork())))
      return ports[0] ?? 0
    },
    async open(settings) {
      found = settings
      await Promise.all(workers().map((worker) => openWorker(worker, settings)))
    },
    setDatabaseLost(isLost) {
      isDatabaseLost = isLost
      for (const worker of workers()) send(worker, { isDatabaseLost })
    },
    isStopping: () => isStopping,
    async stop() {
      isStopping = true
      const ends = workers().map((worker) => once(worker, 'exit'))
      for (const worker of workers()) send(worker, 'stop')
      await Promise.race([Promise.all(ends), sleep(patienceMilliseconds, undefined, { ref: false })])
      for (const worker of workers()) worker.process.kill('SIGKILL')
    },
  }
}

function workers(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}

function send(worker: Worker, order: Order): void {
  // One that is gone is replaced by somebody else.
  if (worker.isConnected()) worker.send(order, () => {})
}

/** Waits for a report that `read` takes. @throws OperatorError with what the process failed at, or that it ended */
function nextReport<T>(worker: Worker, read: (report: Report) => T | null): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (report: Report) => {
      if (typeof report === 'object' && 'failed' in report)
        return settleWith(() => reject(new OperatorError(report.failed)))
      const value = read(report)
      if (value !== null) settleWith(() => resolve(value))
    }
    const onExit = () =>
      settleWith(() => reject(new OperatorError('A process of Gatehouse ended while it started.')))
    const settleWith = (settle: () => void) => {
      worker.off('message', onMessage).off('exit', onExit)
      settle()
    }
    worker.on('message', onMessage).on('exit', onExit)
  })
}
