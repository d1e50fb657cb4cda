import 'server-only'
import { Socket } from 'node:net'
import pg from 'pg'
import { logger } from '../log/logger'
import { endHungConnections } from './hung-connections'

/** What takes a read. */
export type Reads = {
  query<Row extends unknown[]>(config: pg.QueryArrayConfig): Promise<pg.QueryArrayResult<Row>>
}

/** One connection for reads that take about a millisecond, which follow each other without waiting for answers. */
export type ReadLane = Reads & {
  /** After the answers that are on their way. */
  end(): Promise<void>
}

type Lane = { client: pg.Client; socket: Socket; waiting: number; forget(): void }

/**
 * Opens the lane at the first read, and again at the first one after it broke; what was under way then fails, as on any
 * connection. To pipeline (PostgreSQL, "Pipeline Mode") spares what taking and giving back a connection costs, and
 * waking PostgreSQL for each question. Whatever may take long, or wait for a lock, would hold up all others here.
 */
export function makeReadLane(
  config: pg.ClientConfig,
  bounds?: Parameters<typeof endHungConnections>[1],
): ReadLane {
  let opening: Promise<Lane> | undefined
  const uses = endHungConnections<Lane>(
    {
      hung: ({ socket }) => socket.destroy(new Error('Connection terminated: no answer')),
      idle({ client, forget }) {
        forget()
        client.end().catch(() => {})
      },
    },
    bounds,
  )

  function open(): Promise<Lane> {
    const socket = new Socket()
    const client = new pg.Client({ ...config, pipeline: true, stream: () => socket })
    const lane: Lane = { client, socket, waiting: 0, forget }
    const opened = client.connect().then(() => lane)
    function forget() {
      uses.gone(lane)
      if (opening === opened) opening = undefined
    }
    // Unheard, the event would end the process.
    client.on('error', (error) => {
      logger().warn({ reason: error.message }, 'the connection for short reads broke')
      forget()
    })
    client.on('end', forget)
    opened.catch(forget)
    opening = opened
    return opened
  }

  return {
    async query<Row extends unknown[]>(config: pg.QueryArrayConfig) {
      const lane = await (opening ?? open())
      lane.waiting++
      if (lane.waiting === 1) uses.held(lane)
      try {
        return await lane.client.query<Row>(config)
      } finally {
        lane.waiting--
        // Each answer shows that it lives.
        if (lane.waiting === 0) uses.freed(lane)
        else uses.held(lane)
      }
    },
    async end() {
      uses.stop()
      const lane = await opening?.catch(() => null)
      await lane?.client.end()
    },
  }
}
