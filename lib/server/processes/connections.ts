import 'server-only'
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { logger } from '../../log/logger'

/** Above the limit, so that a load balancer can still ask `/api/health`. */
const spareConnections = 16
const millisecondsBetweenWarnings = 60_000
const lookEveryMilliseconds = 20

/** The connections of a server: how many there may be, and how they end. */
export type Connections = {
  /** A request of this connection is open until its response is closed. */
  serve(socket: Socket, response: ServerResponse): void
  /** Whether it is beyond the limit. Then only `/api/health` is answered. */
  isExcess(socket: Socket): boolean
  /**
   * Ends all of them: a quiet one when it has been quiet for `quietMilliseconds`, one with an open request after its
   * answer, and the rest after `patienceMilliseconds`.
   */
  end(wait: { quietMilliseconds: number; patienceMilliseconds: number }): Promise<void>
}

/**
 * Keeps to `limit` connections. For one more, the one that has been idle longest is closed: one without an open
 * request, or with unfinished headers. If all have open requests, the new one is an excess one.
 */
export function watchConnections(server: Server, limit: number): Connections {
  const requestsOf = new Map<Socket, number>()
  /** Since when (milliseconds of performance.now), the longest first. */
  const quiet = new Map<Socket, number>()
  const excess = new WeakSet<Socket>()
  let warnedAt = Number.NEGATIVE_INFINITY

  server.on('connection', (socket: Socket) => {
    if (requestsOf.size >= limit) makeRoomFor(socket)
    if (socket.destroyed) return
    requestsOf.set(socket, 0)
    quiet.set(socket, performance.now())
    socket.once('close', () => {
      requestsOf.delete(socket)
      quiet.delete(socket)
    })
  })

  function makeRoomFor(socket: Socket) {
    warn()
    const [longestQuiet] = quiet.keys()
    if (longestQuiet) {
      quiet.delete(longestQuiet)
      requestsOf.delete(longestQuiet)
      longestQuiet.destroy()
    } else if (requestsOf.size >= limit + spareConnections) socket.destroy()
    else excess.add(socket)
  }

  function warn() {
    if (performance.now() - warnedAt < millisecondsBetweenWarnings) return
    warnedAt = performance.now()
    logger().warn(
      { connections: requestsOf.size, limit },
      'too many connections: quiet ones are closed; the limit follows from the open files that are allowed (ulimit -n)',
    )
  }

  return {
    serve(socket, response) {
      quiet.delete(socket)
      requestsOf.set(socket, (requestsOf.get(socket) ?? 0) + 1)
      response.once('close', () => {
        const left = (requestsOf.get(socket) ?? 1) - 1
        if (socket.destroyed) return
        requestsOf.set(socket, left)
        if (left === 0) quiet.set(socket, performance.now())
      })
    },
    isExcess: (socket) => excess.has(socket),
    async end({ quietMilliseconds, patienceMilliseconds }) {
      const deadline = performance.now() + patienceMilliseconds
      while (requestsOf.size > 0 && performance.now() < deadline) {
        // After the event loop has read what has arrived: a request that is here is no longer quiet.
        await new Promise(setImmediate)
        for (const [socket, since] of quiet) {
          if (performance.now() - since >= quietMilliseconds) socket.destroy()
        }
        if (requestsOf.size > 0) await sleep(lookEveryMilliseconds, undefined, { ref: false })
      }
      // A reset, so that a truncated answer does not look complete.
      for (const socket of requestsOf.keys()) socket.resetAndDestroy()
    },
  }
}
