import 'server-only'

type Use = { isHeld: boolean; since: number }

/** Who waits for a connection, since when. */
export type HungConnections<Connection> = {
  /** Something waits for it. @param since of `performance.now()` */
  held(connection: Connection, since?: number): void
  /** Nothing waits for it any more. */
  freed(connection: Connection): void
  /** It is closed. */
  gone(connection: Connection): void
  stop(): void
}

type Ends<Connection> = {
  /** Closes one that does not answer, at once, so that its waiting queries fail. */
  hung(connection: Connection): void
  /** Closes one that was unused for as long: a device on the way may have dropped it silently. */
  idle?(connection: Connection): void
}

/** In milliseconds. */
export type HoldBounds = { longestHold?: number; longestIdle?: number; lookEvery?: number }

/**
 * Bounds a request when PostgreSQL or the network hangs: no transaction takes so long. It checks every few seconds,
 * because a timer for each query (`query_timeout`) makes all of them a quarter slower.
 */
export function endHungConnections<Connection>(
  ends: Ends<Connection>,
  { longestHold = 30_000, longestIdle = 30_000, lookEvery = 5_000 }: HoldBounds = {},
): HungConnections<Connection> {
  const uses = new Map<Connection, Use>()
  const look = setInterval(() => {
    for (const [connection, { isHeld, since }] of uses) {
      const milliseconds = performance.now() - since
      if (isHeld && milliseconds > longestHold) ends.hung(connection)
      if (!isHeld && milliseconds > longestIdle) ends.idle?.(connection)
    }
  }, lookEvery)
  look.unref()
  return {
    held: (connection, since = performance.now()) => uses.set(connection, { isHeld: true, since }),
    freed: (connection) => uses.set(connection, { isHeld: false, since: performance.now() }),
    gone: (connection) => uses.delete(connection),
    stop: () => clearInterval(look),
  }
}
