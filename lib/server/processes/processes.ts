import 'server-only'
import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasMetrics, type Settings } from '../../env'
import { inProduct } from '../../files/in-product'
import { logger } from '../../log/logger'
import { OperatorError } from '../../operator/operator-error'
import type { Metrics } from '../metrics/make-metrics'
import type { FoundSettings } from '../settings'
import { youngSpaceOption } from './bound-heap'
import { makeHandOver } from './hand-over'
import { listen } from './listen'
import { makeMeasurements } from './measurements'
import { connectionLimit } from './open-files'
import type { WebProcess } from './web-process'
import type { Order, Report } from './worker-process'

const longestPauseMilliseconds = 30_000
/** After the ten seconds that open requests have. */
const patienceMilliseconds = 15_000
const pingEveryMilliseconds = 5000
/** Twenty seconds without a sign of life. */
const mostUnansweredPings = 4

/**
 * Several processes that share one port, as if they were one: for machines with several cores. The first one accepts
 * connections and hands them on. One that dies or hangs is replaced; what they share (limits, sessions, jobs) is in
 * PostgreSQL. @throws OperatorError when a process may open too few files
 */
export function makeProcesses(count: number, settings: Settings): WebProcess {
  connectionLimit(settings)
  cluster.setupPrimary({
    exec: inProduct('worker.mjs'),
    args: [],
    execArgv: [...process.execArgv, youngSpaceOption],
  })
  const handOver = makeHandOver()
  const acceptor = createServer({ pauseOnConnect: true }, handOver.give)
  const measurements = hasMetrics(settings) ? makeMeasurements() : null
  let metrics: Metrics | undefined
  let isDatabaseLost = false
  let isStopping = false
  let deaths = 0

  async function openWorker(found: FoundSettings): Promise<void> {
    const worker = cluster.fork()
    await nextReport(worker, 'loaded')
    send(worker, { isDatabaseLost })
    send(worker, { open: found })
    await nextReport(worker, 'ready')
    deaths = 0
    watch(worker)
    measurements?.add(worker)
    worker.on('message', (report: Report) => {
      if (typeof report === 'object' && 'wantsMetrics' in report) void answerMetrics(worker, report)
    })
    worker.once('exit', (exitCode, signal) => {
      if (isStopping) return
      logger().error({ exitCode, signal }, 'a process ended; another one takes its place')
      void replace(found)
    })
    handOver.add(worker)
  }

  /** Until it succeeds. */
  async function replace(found: FoundSettings): Promise<void> {
    await sleep(Math.min(longestPauseMilliseconds, 500 * 2 ** deaths++), undefined, { ref: false })
    if (isStopping) return
    await openWorker(found).catch((error) => {
      if (isStopping) return
      logger().error({ reason: String(error) }, 'a new process did not get ready')
      return replace(found)
    })
  }

  async function answerMetrics(worker: Worker, { wantsMetrics }: { wantsMetrics: number }): Promise<void> {
    const text = await metrics?.read().catch(() => null)
    send(worker, { metrics: wantsMetrics, text: text ?? null })
  }

  return {
    async open(found) {
      await Promise.all(Array.from({ length: count }, () => openWorker(found)))
    },
    async listen(port) {
      await listen(acceptor, { port, host: settings.HOST })
    },
    setDatabaseLost(isLost) {
      isDatabaseLost = isLost
      for (const worker of workers()) send(worker, { isDatabaseLost })
    },
    async snapshots() {
      return measurements ? measurements.take() : []
    },
    serveMetrics(given) {
      metrics = given
    },
    drain() {
      isStopping = true
      for (const worker of workers()) send(worker, 'drain')
    },
    isStopping: () => isStopping,
    async stop() {
      isStopping = true
      // After the event loop has accepted all connections that have been made.
      await new Promise(setImmediate)
      acceptor.close()
      const deadline = Date.now() + 1000
      while (handOver.count() > 0 && Date.now() < deadline) await sleep(10)
      const ends = workers().map((worker) => once(worker, 'exit'))
      for (const worker of workers()) send(worker, 'stop')
      await Promise.race([Promise.all(ends), sleep(patienceMilliseconds, undefined, { ref: false })])
      for (const worker of workers()) worker.process.kill('SIGKILL')
    },
  }
}

/** Ends a process that gives no sign of life: its clients would wait for ever. */
function watch(worker: Worker): void {
  let unanswered = 0
  worker.on('message', () => {
    unanswered = 0
  })
  const timer = setInterval(() => {
    if (unanswered++ < mostUnansweredPings) return send(worker, 'ping')
    logger().error({ pid: worker.process.pid }, 'a process does not answer and is ended')
    worker.process.kill('SIGKILL')
  }, pingEveryMilliseconds)
  timer.unref()
  worker.once('exit', () => clearInterval(timer))
}

function workers(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker): worker is Worker => worker?.isDead() === false)
}

function send(worker: Worker, order: Order): void {
  // One that is gone is replaced elsewhere.
  if (worker.isConnected()) worker.send(order, () => {})
}

/** Waits for this report. @throws OperatorError with the error of the process, or that it ended */
function nextReport(worker: Worker, awaited: Report): Promise<void> {
  return new Promise((resolve, reject) => {
    const onMessage = (report: Report) => {
      if (report === awaited) finishWith(resolve)
      if (typeof report === 'object' && 'failed' in report) {
        finishWith(() => reject(new OperatorError(report.failed)))
        worker.process.kill('SIGKILL')
      }
    }
    const onExit = () =>
      finishWith(() => reject(new OperatorError('A process of Gatehouse ended during startup.')))
    const finishWith = (finish: () => void) => {
      worker.off('message', onMessage).off('exit', onExit)
      finish()
    }
    worker.on('message', onMessage).on('exit', onExit)
  })
}
