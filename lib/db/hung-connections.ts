import 'server-only'

const longestHoldMilliseconds = 30_000
const free = 0

/** Who waits for a connection, since when. */
export type HungConnections<Connection> = {
  /** Something begins to wait for it, or goes on waiting for the next answer. */
  held(connection: Connection): void
  /** Nothing waits for it any more. */
  freed(connection: Connection): void
  /** It is closed. */
  gone(connection: Connection): void
  stop(): void
}

/**
 * Bounds a request when PostgreSQL or the way to it hangs instead of dying: no transaction takes so long. One look every
 * few seconds, because a timer for each query (`query_timeout`) makes all of them a quarter slower.
 * @param close closes at once, so that what waits fails
 */
export function endHungConnections<Connection>(
  close: (connection: Connection) => void,
  { longestHold = longestHoldMilliseconds, lookEvery = 5_000 } = {},
): HungConnections<Connection> {
  const heldSince = new Map<Connection, number>()
  const look = setInterval(() => {
    for (const [connection, since] of heldSince) {
      if (since !== free && Date.now() - since > longestHold) close(connection)
    }
  }, lookEvery)
  look.unref()
  return {
    held: (connection) => heldSince.set(connection, Date.now()),
    freed: (connection) => heldSince.set(connection, free),
    gone: (connection) => heldSince.delete(connection),
    stop: () => clearInterval(look),
  }
}
