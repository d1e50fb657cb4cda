import 'server-only'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { dropConnections } from '../../db/connections'
import { closeDatabase } from '../../db/database'
import { hasMetrics, type Settings } from '../../env'
import { inProduct } from '../../files/in-product'
import { holdPageAnswer } from '../../http/page-answers'
import { type Jobs, startWorker } from '../../jobs/worker'
import { recordUses } from '../../use/record-uses'
import { findUnreadiness } from '../database/find-unreadiness'
import { type ApiRoutes, apiListener } from '../front-door/api-host'
import { compressedPages } from '../front-door/compressed-pages'
import { explainUnavailable } from '../front-door/explain-unavailable'
import { type FrontDoor, type Handler, openFrontDoor } from '../front-door/front-door'
import { pagesInTurn } from '../front-door/pages-in-turn'
import { makeRouteNames } from '../front-door/route-names'
import { staticFilesFirst } from '../front-door/static-files'
import { isHosted } from '../front-door/unavailable'
import type { Metrics } from '../metrics/make-metrics'
import { answerMetrics } from '../metrics/metrics-door'
import { type Measuring, type Snapshot, startMeasuring } from '../metrics/process-metrics'
import type { FoundSettings } from '../settings'
import { boundHeap } from './bound-heap'
import { watchConnections } from './connections'
import { listen } from './listen'
import { connectionLimit } from './open-files'
import { watchSecret } from './watch-secret'

/** The part that answers requests: the only process of a start, or one of several. */
export type WebProcess = {
  /** Opens pages, API and jobs, once the settings of the process are known and the database is migrated. */
  open(found: FoundSettings): Promise<void>
  /** Takes the port, when all of that is ready. @throws OperatorError */
  listen(port: number): Promise<void>
  /** While it is lost, everything that needs it is answered 503 at once. */
  setDatabaseLost(isLost: boolean): void
  /** The metrics of all processes that answer requests, and what those that ended had counted. */
  snapshots(): Promise<Snapshot[]>
  /** From now on `/metrics` is answered at the port. */
  serveMetrics(metrics: Metrics): void
  /**
   * From now on load balancers are told to go elsewhere; requests that still come are answered, and end their
   * connections.
   */
  drain(): void
  isStopping(): boolean
  /** Refuses new connections; lets open requests and jobs finish. */
  stop(): Promise<void>
}

/** What a process serves and does: put together at the composition root, `server.ts`. */
export type Parts = { routes: ApiRoutes; jobs: Jobs }

/** One of several processes does not listen: the first one accepts, and hands it connections. */
type ConnectionTaker = {
  /** Call it once, before the first connection. */
  expectConnections(): void
  take(socket: Socket): void
}

/** How long a connection that was just used stays open, because its next request may be on the way. */
const mostQuietMilliseconds = 1000
const patienceMilliseconds = 10_000

/** Makes the server of this process; nothing is open yet. @throws OperatorError when it may open too few files */
export function makeWebProcess({
  isDevelopment,
  settings,
  parts,
}: {
  isDevelopment: boolean
  parts: Parts
  settings: Settings
}): WebProcess & ConnectionTaker {
  const door: FrontDoor = {
    // Never called: there is no connection before `open` is done.
    handler: (_request, response) => response.destroy(),
    isDatabaseLost: false,
    isDraining: false,
    isExcess: (socket) => connections.isExcess(socket),
    findUnreadiness,
    isSecretReplaced: false,
    metrics: null,
    hasAccessLog: settings.ACCESS_LOG,
    slowMilliseconds: settings.SLOW_MS,
    nameRoute: () => '',
    trustedProxies: settings.TRUST_PROXY,
    appUrl: '',
  }
  const enter = openFrontDoor(door)
  const server = makeServer(isDevelopment, (request, response) => {
    connections.serve(request.socket, response)
    return enter(request, response)
  })
  const connections = watchConnections(server, connectionLimit(settings))
  let worker: { stop(): Promise<void> } | undefined
  let measuring: Measuring | undefined
  let recorder: { stop(): Promise<void> } | undefined
  let stopWatching = () => {}

  return {
    async open({ DATABASE_URL, APP_URL, PORT }) {
      door.appUrl = APP_URL
      if (hasMetrics(settings)) measuring = await startMeasuring()
      door.nameRoute = makeRouteNames(await routesOf(parts.routes, isDevelopment))
      door.handler = await openPagesAndApi(server, {
        port: Number(PORT),
        isDevelopment,
        routes: parts.routes,
      })
      worker = await startWorker(DATABASE_URL, parts.jobs)
      recorder = recordUses()
      stopWatching = watchSecret(() => {
        door.isSecretReplaced = true
        // Its jobs would seal, and open, with the wrong one.
        void worker?.stop().catch(() => {})
        worker = undefined
      })
      boundHeap()
    },
    async listen(port) {
      await listen(server, { port, host: settings.HOST })
    },
    expectConnections() {
      // node:http does this when a server listens; without it there are no time limits.
      server.emit('listening')
    },
    take(socket) {
      // Like the sockets that a server accepts itself.
      socket.allowHalfOpen = true
      socket.setNoDelay(true)
      server.emit('connection', socket)
    },
    setDatabaseLost(isLost) {
      door.isDatabaseLost = isLost
      // Connections that still answer may lead to a former primary.
      if (isLost) dropConnections()
    },
    async snapshots() {
      return measuring ? [await measuring()] : []
    },
    serveMetrics(metrics) {
      door.metrics = answerMetrics(metrics, settings.METRICS_TOKEN)
    },
    drain() {
      door.isDraining = true
    },
    isStopping: () => door.isDraining,
    async stop() {
      door.isDraining = true
      stopWatching()
      const quietMilliseconds = Math.min(mostQuietMilliseconds, settings.DRAIN_SECONDS * 1000)
      // After the event loop has accepted all connections that have been made.
      await new Promise(setImmediate)
      // Not the `close` of node:http, which also cuts connections between two requests.
      if (server.listening) NetServer.prototype.close.call(server)
      await connections.end({
        quietMilliseconds,
        patienceMilliseconds: isDevelopment ? 500 : patienceMilliseconds,
      })
      await worker?.stop()
      await recorder?.stop()
      await closeDatabase()
    },
  }
}

function makeServer(isDevelopment: boolean, listener: Handler): Server {
  const limits = { headersTimeout: 20_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 }
  const server = createServer(limits, listener)
  // Longer than proxies keep a connection, or they would send into a closed one: nginx keeps it for 60 seconds, Traefik
  // for 90, Caddy for two minutes.
  server.keepAliveTimeout = 125_000
  // A client that takes nothing of its answer for a minute is cut off. Next's reload in development is quiet for longer.
  if (!isDevelopment) server.setTimeout(60_000)
  return server
}

/** Of pages, which Next lists in its build, of the API, and of what the front door and Next answer themselves. */
async function routesOf(routes: ApiRoutes, isDevelopment: boolean): Promise<string[]> {
  const own = ['/_next/[...file]', '/livez', '/readyz', '/metrics', '/api/auth/[...nextauth]']
  const ofApi = Object.keys(routes).map((folder) => `/${folder}`)
  if (isDevelopment) return [...own, ...ofApi]
  const manifest = await readFile(inProduct('.next/routes-manifest.json'), 'utf8')
  const { staticRoutes, dynamicRoutes }: Record<string, { page: string }[]> = JSON.parse(manifest)
  const ofPages = [...(staticRoutes ?? []), ...(dynamicRoutes ?? [])].map(({ page }) => page)
  return [...own, ...ofApi, ...ofPages]
}

async function openPagesAndApi(
  server: Server,
  { port, isDevelopment, routes }: { port: number; isDevelopment: boolean; routes: ApiRoutes },
): Promise<Handler> {
  // Next listens for upgrades on the server it is given, and leaves them unanswered: Java's client, which offers
  // h2c with every request, would wait for ever. A server without that listener answers as if nothing was offered.
  const upgrades = isDevelopment ? server : createServer()
  // Only here: the first of several processes has no pages.
  const { default: next } = await import('next')
  const app = next({
    dev: isDevelopment,
    dir: inProduct(),
    port,
    httpServer: upgrades,
    quiet: !isDevelopment,
  })
  await (isDevelopment ? app.prepare() : withoutSigns(() => app.prepare()))
  const pages = app.getRequestHandler()
  const inTurn = pagesInTurn(pages)
  const pagesInOrder = isDevelopment ? inTurn : staticFilesFirst(compressedPages(inTurn))
  // In development Next reloads the route modules as they are edited.
  const api = isDevelopment ? pages : apiListener(routes)
  return (request, response) => {
    if (isHosted(request.url)) return api(request, response)
    explainUnavailable(request, response)
    holdPageAnswer(request, response)
    return pagesInOrder(request, response)
  }
}

/** While it starts, Next prints how long it read its settings, even in quiet mode. */
async function withoutSigns(prepare: () => Promise<void>) {
  const { log } = console
  Object.assign(console, { log: () => {} })
  await prepare().finally(() => Object.assign(console, { log }))
}
