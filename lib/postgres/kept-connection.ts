import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'

const longestPauseMilliseconds = 2000

/** What happens to a supervised database. */
export type SupervisionListeners = {
  onLost: () => void
  /** An attempt to reconnect failed; more follow. Not repeated for the same reason. */
  onFailure: (reason: string) => void
  onBack: () => void
}

/** An open connection; `ended` also resolves for callers that ask after its end. */
export type Connection = { client: Client; ended: Promise<void> }

/** Connects. @throws what PostgreSQL or the network says */
export async function openConnection(config: ClientConfig): Promise<Connection> {
  const client = new Client({ keepAlive: true, ...config })
  // 'end' also reports a broken connection. An unhandled 'error' event would crash Node.
  client.on('error', () => {})
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()))
  try {
    await client.connect()
  } catch (error) {
    void client.end().catch(() => {})
    throw error
  }
  return { client, ended }
}

/** A connection that a process keeps in order to notice first when its database goes away. */
export type KeptConnection = {
  /** Reports from now on, beginning with a loss that has happened already, and reconnects after each loss. */
  supervise(listeners: SupervisionListeners): void
  /** Ends the supervision; answers the connection, for the caller to end, or null while the database is away. */
  release(): Promise<Client | null>
}

/** Keeps `first`, and after its end what `reconnect` makes; tries until it does. */
export function keepConnection(first: Connection, reconnect: () => Promise<Connection>): KeptConnection {
  let current: Connection | null = null
  let listeners: SupervisionListeners | undefined
  let recovery: Promise<void> = Promise.resolve()
  const released = new AbortController()
  hold(first)

  function hold(connection: Connection) {
    current = connection
    void connection.ended.then(() => {
      current = null
      beginRecovery()
    })
  }

  function beginRecovery() {
    if (!listeners || current || released.signal.aborted) return
    listeners.onLost()
    recovery = recover(listeners)
  }

  async function recover({ onFailure, onBack }: SupervisionListeners) {
    let toldReason = ''
    for (let pause = 100; !released.signal.aborted; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      try {
        hold(await reconnect())
        return released.signal.aborted ? undefined : onBack()
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        if (reason !== toldReason) onFailure(reason)
        toldReason = reason
      }
      await sleep(pause, undefined, { signal: released.signal }).catch(() => {})
    }
  }

  return {
    supervise(given) {
      listeners = given
      beginRecovery()
    },
    async release() {
      released.abort()
      await recovery
      return current?.client ?? null
    },
  }
}
