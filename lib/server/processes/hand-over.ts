import 'server-only'
import type { Worker } from 'node:cluster'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { logger } from '../../log/logger'
import type { Order, Report } from './worker-process'

/** The same time as a request may take to send its headers. */
const mostWaitingMilliseconds = 20_000
/** While no process is ready. */
const mostWaiting = 100
const millisecondsToRead = 50

/** Brings accepted connections to the processes that answer them. */
export type HandOver = {
  /** From now on this process gets connections too, also those that wait. */
  add(worker: Worker): void
  give(socket: Socket): void
  /** How many have not arrived. */
  count(): number
}

/**
 * Hands each connection to the next process, and keeps it until that process confirms it. A connection that a process
 * has not taken when it ends, or refuses because it is stopping, goes to another one. Node's cluster keeps nothing: a
 * connection on the way to a process that dies stays open there, and no one answers it.
 */
export function makeHandOver(): HandOver {
  const ready: Worker[] = []
  const onTheWay = new Map<number, { socket: Socket; worker: Worker }>()
  const waiting = new Map<Socket, NodeJS.Timeout>()
  let lastNumber = 0

  function give(socket: Socket) {
    const worker = ready.shift()
    if (!worker) return wait(socket)
    ready.push(worker)
    const number = ++lastNumber
    onTheWay.set(number, { socket, worker })
    const order: Order = { connection: number }
    // The end of the process reports its failures.
    worker.send(order, socket, { keepOpen: true }, () => {})
  }

  function wait(socket: Socket) {
    if (waiting.size >= mostWaiting) return socket.destroy()
    const giveUp = () => {
      waiting.delete(socket)
      socket.destroy()
    }
    waiting.set(socket, setTimeout(giveUp, mostWaitingMilliseconds).unref())
  }

  /** Takes the connection out of the list; this process still has it. */
  function takeBack(number: number): Socket | undefined {
    const socket = onTheWay.get(number)?.socket
    onTheWay.delete(number)
    return socket
  }

  function remove(worker: Worker) {
    const at = ready.indexOf(worker)
    if (at >= 0) ready.splice(at, 1)
  }

  function onReport(worker: Worker, report: Report) {
    if (report === 'stopping') return remove(worker)
    if (typeof report !== 'object') return
    // Only here: there, the connection is open.
    if ('taken' in report) takeBack(report.taken)?.destroy()
    if ('refused' in report) {
      remove(worker)
      const socket = takeBack(report.refused)
      if (socket) give(socket)
    }
  }

  /** Node does not report the end of the channel while a socket is on its way, so the end of the process counts. */
  async function onExit(worker: Worker) {
    remove(worker)
    // What it said before is read in the meantime.
    await sleep(millisecondsToRead)
    const numbers = [...onTheWay].filter(([, place]) => place.worker === worker).map(([number]) => number)
    if (numbers.length > 0) {
      logger().warn({ connections: numbers.length }, 'connections of a process that ended go to another one')
    }
    for (const number of numbers) {
      const socket = takeBack(number)
      if (socket) give(socket)
    }
  }

  return {
    add(worker) {
      worker.on('message', (report: Report) => onReport(worker, report))
      worker.on('disconnect', () => remove(worker))
      worker.once('exit', () => onExit(worker))
      ready.push(worker)
      const sockets = [...waiting]
      waiting.clear()
      for (const [socket, timer] of sockets) {
        clearTimeout(timer)
        give(socket)
      }
    },
    give,
    count: () => onTheWay.size + waiting.size,
  }
}
