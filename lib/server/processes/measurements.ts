import 'server-only'
import type { Worker } from 'node:cluster'
import { addSnapshots } from '../metrics/make-metrics'
import { type Snapshot, startMeasuring } from '../metrics/process-metrics'
import type { Order, Report } from './worker-process'

const patienceMilliseconds = 2000
/** So many that have ended are added up to one. */
const mostEnded = 8

/** What the processes of a start measure, this first one included. */
export type Measurements = {
  add(worker: Worker): void
  take(): Promise<Snapshot[]>
}

type Measured = { worker: Worker | null; last: Snapshot[] }

/**
 * Asks the processes for what they measured. Of one that ended, or does not answer in time, what it had counted the last
 * time is kept: sums that fall would look like a restart of everything.
 */
export function makeMeasurements(): Measurements {
  const own = startMeasuring()
  let all: Measured[] = []
  let lastNumber = 0

  async function measure(measured: Measured): Promise<Snapshot[]> {
    const snapshots = measured.worker && (await ask(measured.worker, ++lastNumber))
    if (!snapshots) return measured.last.map(counted)
    measured.last = snapshots
    return snapshots
  }

  /** Processes that end again and again do not use up memory. */
  async function tidy(): Promise<void> {
    const ended = all.filter(({ worker }) => worker === null)
    if (ended.length <= mostEnded) return
    const sum = await addSnapshots(ended.flatMap(({ last }) => last.map(counted)))
    const one: Measured = { worker: null, last: [await sum.getMetricsAsJSON()] }
    all = [...all.filter((measured) => !ended.includes(measured)), one]
  }

  return {
    add(worker) {
      const measured: Measured = { worker, last: [] }
      all.push(measured)
      worker.once('exit', () => {
        measured.worker = null
      })
    },
    async take() {
      await tidy()
      const measured = await Promise.all(all.map(measure))
      const measureThis = await own
      return [...measured.flat(), await measureThis()]
    },
  }
}

/** Levels end with their process; what was counted stays counted. */
function counted(snapshot: Snapshot): Snapshot {
  return snapshot.filter(({ type }) => ['counter', 'histogram'].includes(String(type)))
}

/** @returns null when it does not answer in time */
function ask(worker: Worker, number: number): Promise<Snapshot[] | null> {
  return new Promise((resolve) => {
    const settle = (snapshots: Snapshot[] | null) => {
      clearTimeout(patience)
      worker.off('message', hear).off('exit', leave)
      resolve(snapshots)
    }
    const leave = () => settle(null)
    const hear = (report: Report) => {
      if (typeof report === 'object' && 'measured' in report && report.measured === number)
        settle(report.snapshots)
    }
    const patience = setTimeout(leave, patienceMilliseconds)
    worker.on('message', hear).on('exit', leave)
    const order: Order = { measure: number }
    if (worker.isConnected()) worker.send(order, () => {})
  })
}
