import 'server-only'
import pg from 'pg'
import { isReadOnlySql, readOnlyError, readOnlyState } from '@/lib/postgres/read-only'
import { currentRequest } from '../log/current-request'
import { logger } from '../log/logger'
import { tellLevels } from '../measures/measure'
import { forgetPrimaries, forgetPrimary, primaryAddress } from '../postgres/primary'
import { endHungConnections } from './hung-connections'
import { noteSlowQuery } from './note-slow-query'

/** Settings of the sessions of this process, timeouts in milliseconds. */
type SessionSettings = {
  statement_timeout: number
  idle_in_transaction_session_timeout: number
  max_parallel_workers_per_gather?: number
  plan_cache_mode?: 'force_generic_plan'
}

/** What all connections of this process have in common. */
export type SessionConfig = Omit<pg.ClientConfig, keyof SessionSettings> & {
  /** DATABASE_URL; `connectionString` is that of one of its hosts. */
  databaseUrl: string
  connectionTimeoutMillis: number
  /** A statement that takes longer is logged; 0 for none (SLOW_MS). */
  slowMilliseconds: number
  session: SessionSettings
}

/** admin_shutdown, crash_shutdown, cannot_connect_now */
const shutdownState = /^57P0[123]$/

/**
 * A connection that is ready when its session is set and the database takes changes. The settings are sent in a query,
 * because PgBouncer refuses a startup message that holds them. One that leads to a read-only database is closed, so that
 * after a failover connections are made until they reach the new primary.
 */
export class SessionClient extends pg.Client {
  /** It leads to a database that stops or takes no changes, so its user closes it after use. */
  isStale = false
  readonly #config: SessionConfig

  constructor(config: SessionConfig) {
    const { session: _session, databaseUrl: _hosts, slowMilliseconds, ...rest } = config
    super(rest)
    this.#config = config
    if (slowMilliseconds > 0) this.#noteSlowQueries(slowMilliseconds)
    // Before the pool adds its first listener, an unhandled 'error' event would crash Node.
    this.on('error', () => {})
    this.connection.on('errorMessage', ({ code }: { code?: string }) => {
      if (shutdownState.test(code ?? '')) this.isStale = true
      if (code === readOnlyState) {
        dropConnections()
      }
    })
  }

  override connect(): Promise<pg.Client>
  override connect(callback: ((error: Error) => void) | ((error: null, client: pg.Client) => void)): void
  override connect(
    callback?: ((error: Error) => void) | ((error: null, client: pg.Client) => void),
  ): Promise<pg.Client> | undefined {
    const ready = this.#open()
    if (!callback) return ready
    const told = callback as (error: Error | null, client?: pg.Client) => void
    ready.then(
      () => told(null, this),
      (error) => told(error),
    )
  }

  async #open(): Promise<pg.Client> {
    const { session, connectionTimeoutMillis, databaseUrl } = this.#config
    // A pooler answers the startup message itself; only the first query waits for a connection of PostgreSQL.
    const patience = setTimeout(() => this.destroy('timeout expired'), connectionTimeoutMillis)
    try {
      await this.#leadTo(databaseUrl)
      await super.connect()
      const { rows } = await this.query<{ isReadOnly: boolean }>(
        `SELECT ${Object.entries(session)
          .map(([name, value]) => `set_config('${name}', '${value}', false)`)
          .join(', ')}, ${isReadOnlySql} AS "isReadOnly"`,
      )
      if (rows[0]?.isReadOnly) throw readOnlyError()
      return this
    } catch (error) {
      forgetPrimary(databaseUrl)
      this.destroy('not usable')
      throw error
    } finally {
      clearTimeout(patience)
    }
  }

  /** Of several hosts to the one that takes changes. pg reads the place when it connects. */
  async #leadTo(databaseUrl: string): Promise<void> {
    const address = await primaryAddress(databaseUrl)
    if (address === databaseUrl) return
    const { host, port } = new pg.Client({ connectionString: address })
    Object.assign(this, { host, port })
  }

  /** `query` in all its forms, with a callback as its last parameter or without. */
  #noteSlowQueries(slowMilliseconds: number): void {
    const run = super.query as (...parameters: unknown[]) => unknown
    const query = (...parameters: unknown[]) => {
      const began = performance.now()
      const callback = parameters.at(-1)
      if (typeof callback === 'function') {
        // It is called by the socket, which belongs to no request.
        const request = currentRequest()
        parameters[parameters.length - 1] = (...results: unknown[]) => {
          noteSlowQuery(parameters[0], { began, slowMilliseconds, request })
          callback(...results)
        }
      }
      const answer = run.apply(this, parameters)
      if (answer instanceof Promise) {
        const note = () =>
          noteSlowQuery(parameters[0], { began, slowMilliseconds, request: currentRequest() })
        answer.then(note, note)
      }
      return answer
    }
    this.query = query as typeof this.query
  }

  /** Closes it at once: queries that wait for an answer fail, and so do later ones. */
  destroy(reason: string): void {
    const { stream } = this.connection
    // pg listens from `connect` on; before it, when no host was found to connect to, the error would end the process.
    stream.on('error', () => {})
    stream.destroy(new Error(`Connection terminated: ${reason}`))
  }
}

// One set per process, although Next bundles pages and routes apart: a module variable would exist twice.
const shared = globalThis as typeof globalThis & { gatehouseDrops?: Set<() => void> }

/** Registers a function that closes connections when they lead to the wrong database. @returns how to unregister it */
export function onDropConnections(drop: () => void): () => void {
  shared.gatehouseDrops ??= new Set()
  const drops = shared.gatehouseDrops
  drops.add(drop)
  return () => drops.delete(drop)
}

/**
 * Closes all connections of this process, those in use as soon as they are given back: when the database is lost or
 * read-only. A connection that only reads would never notice that its database is no longer the primary.
 */
export function dropConnections(): void {
  forgetPrimaries()
  for (const drop of shared.gatehouseDrops ?? []) drop()
}

type PoolConfig = SessionConfig & {
  /** What the connections are for, in metrics. */
  purpose: 'changes' | 'searches' | 'jobs'
  max: number
  idleTimeoutMillis?: number
  /** One connection is kept permanently, to receive NOTIFY. */
  isListening?: boolean
}

/** A job queue holds only its listening connection for longer. */
const longestJobQueryMilliseconds = 2_000

/** A pool of such connections. None of them is held for longer than any transaction takes, unless it listens. */
export function makePool({ isListening = false, purpose, ...config }: PoolConfig): pg.Pool {
  const Client = SessionClient as unknown as NonNullable<pg.PoolConfig['Client']>
  const pool = new pg.Pool({ ...config, Client })
  const heldSince = new Map<SessionClient, number | null>()
  const uses = endHungConnections<pg.PoolClient>({
    // With a query on its way this closes the socket at once, and the query fails.
    hung: (client) => isListening || (client as unknown as pg.Client).end().catch(() => {}),
  })
  // An idle connection that breaks is replaced at the next query. An unhandled 'error' event would crash Node.
  pool.on('error', (error, client) => {
    if (sessionOf(client).isStale) return
    logger().warn({ reason: error.message }, 'an idle database connection broke')
  })
  pool.on('connect', (client) => heldSince.set(sessionOf(client), null))
  pool.on('acquire', (client) => {
    uses.held(client)
    heldSince.set(sessionOf(client), performance.now())
  })
  pool.on('release', (_error, client) => {
    uses.freed(client)
    heldSince.set(sessionOf(client), null)
    // A pool keeps none that is ending.
    if (sessionOf(client).isStale)
      sessionOf(client)
        .end()
        .catch(() => {})
  })
  pool.on('remove', (client) => {
    uses.gone(client as pg.PoolClient)
    heldSince.delete(sessionOf(client))
  })

  const forget = onDropConnections(() => {
    for (const [session, since] of heldSince) {
      session.isStale = true
      if (since === null) session.destroy('the database is gone')
      else if (isListening) destroyIfItListens(session, since)
    }
  })
  /** A query gives its connection back soon; the one that listens never does. */
  function destroyIfItListens(session: SessionClient, since: number) {
    const rest = since + longestJobQueryMilliseconds - performance.now()
    const destroy = () => {
      if (heldSince.get(session) === since) session.destroy('the database is gone')
    }
    if (rest < 0) destroy()
    else setTimeout(destroy, rest).unref()
  }
  const stopTelling = tellLevels((report) => {
    const { totalCount, idleCount, waitingCount } = pool
    const busyCount = totalCount - idleCount
    report({ name: 'connections', labels: { purpose, state: 'busy' }, value: busyCount })
    report({ name: 'connections', labels: { purpose, state: 'idle' }, value: idleCount })
    report({ name: 'connectionLimit', labels: { purpose }, value: config.max })
    report({ name: 'connectionWaits', labels: { purpose }, value: waitingCount })
  })
  const end = pool.end.bind(pool) as () => Promise<void>
  return Object.assign(pool, {
    end: async () => {
      stopTelling()
      await end()
      uses.stop()
      forget()
    },
  })
}

/** The client that a pool of these connections hands out. */
function sessionOf(client: pg.ClientBase): SessionClient {
  return client as SessionClient
}
