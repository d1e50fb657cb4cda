import 'server-only'
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { logger } from '../log/logger'
import { tellLevels } from '../measures/measure'
import { onDropConnections, SessionClient, type SessionConfig } from './connections'
import { endHungConnections, type HoldBounds } from './hung-connections'

/** What takes a read. */
export type Reads = {
  query<Row extends unknown[]>(config: pg.QueryArrayConfig): Promise<pg.QueryArrayResult<Row>>
}

/** One connection for reads that take about a millisecond, which follow each other without waiting for answers. */
export type ReadLane = Reads & {
  /** After the answers that are on their way. */
  end(): Promise<void>
}

type Lane = {
  client: SessionClient
  socket: Socket
  /** The start of each read that waits for its answer, the oldest first, in the order of the answers. */
  waiting: number[]
  /** What is written waits for the end of this turn of the event loop. */
  isGathering: boolean
  isGone: boolean
}

// The same time as for a connection of the pool. A read that takes longer is not short, or waits for a lock.
const bounds = { longestHold: 10_000, longestIdle: 30_000, lookEvery: 2_500 }
const partingMilliseconds = 2_000

/**
 * Opens the lane at the first read, and again at the first one after it broke; reads under way then fail, as on any
 * connection. Pipelining (PostgreSQL, "Pipeline Mode") saves the cost of taking and giving back a connection and of
 * waking PostgreSQL for each query. A slow read holds up all others here, so no read waits for ever: when the oldest
 * has waited for ten seconds, all of them fail.
 */
export function makeReadLane(config: SessionConfig, bound: HoldBounds = bounds): ReadLane {
  let opening: Promise<Lane> | undefined
  let newest: Lane | undefined
  const uses = endHungConnections<Lane>(
    {
      hung: ({ socket }) => socket.destroy(new Error('Connection terminated: no answer')),
      idle: (lane) => void close(lane),
    },
    bound,
  )
  const stopDropping = onDropConnections(() => {
    if (newest && !newest.isGone) void close(newest)
  })

  function open(): Promise<Lane> {
    const socket = new Socket()
    const client = new SessionClient({ ...config, pipeline: true, stream: () => socket })
    const lane: Lane = { client, socket, waiting: [], isGathering: false, isGone: false }
    const opened = client.connect().then(() => lane)
    // Unheard, the event would end the process.
    client.on('error', (error) => {
      if (!lane.isGone) logger().warn({ reason: error.message }, 'the connection for short reads broke')
      forget(lane)
      socket.destroy()
    })
    client.on('end', () => forget(lane))
    opened.catch(() => forget(lane))
    newest = lane
    opening = opened
    return opened
  }

  function forget(lane: Lane) {
    lane.isGone = true
    uses.gone(lane)
    if (lane === newest) opening = undefined
  }

  /** Reads that are asked for in one turn of the event loop are sent by one write, which wakes PostgreSQL once. */
  function gather(lane: Lane) {
    if (lane.isGathering) return
    lane.isGathering = true
    lane.socket.cork()
    setImmediate(() => {
      lane.isGathering = false
      lane.socket.uncork()
    })
  }

  /** Ends the session, but does not wait for an answer for ever: the network may be silent. */
  async function close(lane: Lane) {
    forget(lane)
    await Promise.race([
      lane.client.end().catch(() => {}),
      sleep(partingMilliseconds, undefined, { ref: false }),
    ])
    lane.socket.destroy()
  }

  const stopTelling = tellLevels((report) => {
    const isOpen = newest !== undefined && !newest.isGone
    const waits = newest?.waiting.length ?? 0
    const isBusy = isOpen && waits > 0
    report({ name: 'connections', labels: { purpose: 'reads', state: 'busy' }, value: Number(isBusy) })
    report({
      name: 'connections',
      labels: { purpose: 'reads', state: 'idle' },
      value: Number(isOpen && !isBusy),
    })
    report({ name: 'connectionLimit', labels: { purpose: 'reads' }, value: 1 })
    report({ name: 'connectionWaits', labels: { purpose: 'reads' }, value: Math.max(0, waits - 1) })
  })

  return {
    async query<Row extends unknown[]>(config: pg.QueryArrayConfig) {
      const lane = await (opening ?? open())
      gather(lane)
      lane.waiting.push(performance.now())
      if (lane.waiting.length === 1) uses.held(lane)
      try {
        return await lane.client.query<Row>(config)
      } finally {
        lane.waiting.shift()
        const [oldest] = lane.waiting
        if (lane.isGone) uses.gone(lane)
        else if (oldest === undefined) uses.freed(lane)
        else uses.held(lane, oldest)
      }
    },
    async end() {
      const lane = await opening?.catch(() => null)
      if (lane) await close(lane)
      uses.stop()
      stopDropping()
      stopTelling()
    },
  }
}
