import 'server-only'
import { createServer, type Server } from 'node:http'
import { dropConnections } from '../db/connections'
import { closeDatabase } from '../db/database'
import type { RunningSettings, Settings } from '../env'
import { startWorker } from '../jobs/worker'
import { apiListener } from './api-host'
import { explainUnavailable } from './explain-unavailable'
import { type FrontDoor, openFrontDoor } from './front-door'
import { listen } from './listen'
import { stopServer } from './stop-server'
import { isHosted } from './unavailable'

/** What answers requests: the only process of a start, or one of several. */
export type WebProcess = {
  /** Takes the port and answers 503 until `open`. @returns the number of the port. @throws OperatorError */
  listen(): Promise<number>
  /** Opens pages, API and jobs, once the settings of the process are settled and the database is migrated. */
  open(settings: Pick<RunningSettings, 'DATABASE_URL' | 'APP_URL'>): Promise<void>
  /** While it is lost, everything that needs it is answered 503 at once. */
  setDatabaseLost(isLost: boolean): void
  /** From now on connections are not kept. */
  isStopping(): boolean
  /** Lets open requests and jobs finish. */
  stop(): Promise<void>
}

/** Makes the server of this process; nothing is open yet. */
export function makeWebProcess({
  isDevelopment,
  settings,
}: {
  isDevelopment: boolean
  settings: Pick<Settings, 'PORT' | 'HOST' | 'TRUST_PROXY'>
}): WebProcess {
  const door: FrontDoor = {
    handler: null,
    isDatabaseLost: false,
    isStopping: false,
    trustedProxies: settings.TRUST_PROXY,
    appUrl: '',
  }
  const server = makeServer(door, isDevelopment)
  let port = settings.PORT
  let worker: { stop(): Promise<void> } | undefined

  return {
    async listen() {
      port = await listen(server, { port: settings.PORT, host: settings.HOST })
      return port
    },
    async open({ DATABASE_URL, APP_URL }) {
      door.appUrl = APP_URL
      door.handler = await openPagesAndApi(server, { port, isDevelopment })
      worker = await startWorker(DATABASE_URL)
    },
    setDatabaseLost(isLost) {
      door.isDatabaseLost = isLost
      // Those that still answer may lead to a former primary.
      if (isLost) dropConnections()
    },
    isStopping: () => door.isStopping,
    async stop() {
      door.isStopping = true
      await stopServer(server, isDevelopment ? 500 : 10_000)
      await worker?.stop()
      await closeDatabase()
    },
  }
}

function makeServer(door: FrontDoor, isDevelopment: boolean): Server {
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 60_000 }, openFrontDoor(door))
  // Longer than the minute for which proxies usually keep a connection, or they would send into a closed one.
  server.keepAliveTimeout = 65_000
  // A client that takes nothing of its answer for a minute is cut off. Next's reload in development is quiet for longer.
  if (!isDevelopment) server.setTimeout(60_000)
  return server
}

async function openPagesAndApi(
  server: Server,
  { port, isDevelopment }: { port: number; isDevelopment: boolean },
): Promise<NonNullable<FrontDoor['handler']>> {
  // Next listens for upgrades on the server it is given, and leaves them unanswered: Java's client, which offers
  // h2c with every request, would wait for ever. A server without that listener answers as if nothing was offered.
  const upgrades = isDevelopment ? server : createServer()
  // Only here: the first of several processes has no pages.
  const { default: next } = await import('next')
  const app = next({
    dev: isDevelopment,
    dir: process.cwd(),
    port,
    httpServer: upgrades,
    quiet: !isDevelopment,
  })
  await (isDevelopment ? app.prepare() : withoutSigns(() => app.prepare()))
  const pages = app.getRequestHandler()
  // In development Next reloads the route modules as they are edited.
  const api = isDevelopment ? pages : apiListener()
  return (request, response) => {
    if (isHosted(request.url)) return api(request, response)
    explainUnavailable(request, response)
    return pages(request, response)
  }
}

/** Next tells while it starts how long it read its settings, also when it was asked to be quiet. */
async function withoutSigns(prepare: () => Promise<void>) {
  const { log } = console
  Object.assign(console, { log: () => {} })
  await prepare().finally(() => Object.assign(console, { log }))
}
