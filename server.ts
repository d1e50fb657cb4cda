import { createServer } from 'node:http'
import path from 'node:path'
import nextEnv from '@next/env'
import next from 'next'
import { closeDatabase } from '@/lib/db/database'
import { migrate } from '@/lib/db/migrate'
import { localUrl, readSettings } from '@/lib/env'
import { startWorker } from '@/lib/jobs/worker'
import { logger } from '@/lib/log/logger'
import { outboxFolder } from '@/lib/mail/file-delivery'
import { tellFailure } from '@/lib/operator/tell-failure'
import { apiListener, isHosted } from '@/lib/server/api-host'
import { type FrontDoor, openFrontDoor } from '@/lib/server/front-door'
import { hasUsers } from '@/lib/server/has-users'
import { listen } from '@/lib/server/listen'
import { onEndOfProcess } from '@/lib/server/on-end-of-process'
import { type OpenDatabase, openDatabase } from '@/lib/server/open-database'
import { stopServer } from '@/lib/server/stop-server'
import { setupToken } from '@/lib/setup/setup-token'

/**
 * Starts Gatehouse in this process, whose working folder is the project: takes the port, opens and migrates the
 * database, opens the pages. What the operator has to put right is printed as one sentence and ends the process.
 */
export async function start({ isDevelopment }: { isDevelopment: boolean }): Promise<void> {
  const door: FrontDoor = {
    handler: null,
    isDatabaseLost: false,
    isStopping: false,
    trustedProxies: 0,
    isSecure: false,
  }
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 60_000 }, openFrontDoor(door))
  // Longer than the minute for which proxies usually keep a connection, or they would send into a closed one.
  server.keepAliveTimeout = 65_000
  // A client that takes nothing of its answer for a minute is cut off. Next's reload in development is quiet for longer.
  if (!isDevelopment) server.setTimeout(60_000)
  let opening: Promise<OpenDatabase> | undefined
  let worker: { stop(): Promise<void> } | undefined

  onEndOfProcess(async () => {
    door.isStopping = true
    await stopServer(server, isDevelopment ? 500 : 10_000)
    await worker?.stop()
    const database = await opening?.catch(() => null)
    await closeDatabase()
    await database?.close()
  })

  try {
    nextEnv.loadEnvConfig(process.cwd(), isDevelopment, { info: () => {}, error: console.error })
    const settings = readSettings(process.env)
    door.trustedProxies = settings.TRUST_PROXY

    const port = await listen(server, { port: settings.PORT, host: settings.HOST })
    const appUrl = settings.APP_URL ?? localUrl(port)
    door.isSecure = appUrl.startsWith('https://')
    opening = openDatabase(settings)
    const database = await opening
    const { url, authSecret } = database
    settle({ DATABASE_URL: url, AUTH_SECRET: authSecret, APP_URL: appUrl, NEXTAUTH_URL: appUrl })

    const applied = await migrate({ databaseUrl: url, folder: path.resolve('prisma') })
    if (applied.length > 0) console.log(`Database: ${applied.length} migration(s) applied.`)

    // Next listens for upgrades on the server it is given, and leaves them unanswered: Java's client, which offers
    // h2c with every request, would wait for ever. A server without that listener answers as if nothing was offered.
    const upgrades = isDevelopment ? server : createServer()
    const app = next({
      dev: isDevelopment,
      dir: process.cwd(),
      port,
      httpServer: upgrades,
      quiet: !isDevelopment,
    })
    await withoutSigns(() => app.prepare())
    const pages = app.getRequestHandler()
    // In development Next reloads the route modules as they are edited.
    const api = isDevelopment ? pages : apiListener()
    door.handler = (request, response) =>
      isHosted(request.url) ? api(request, response) : pages(request, response)
    watch(database, door)
    worker = await startWorker(url)

    const lines = [`Gatehouse is ready at ${appUrl}`]
    if (!(await hasUsers(url))) {
      lines.push(`Make the first admin here: ${appUrl}/setup?token=${setupToken(authSecret)}`)
    }
    if (!settings.SMTP_URL)
      lines.push(`Mail is not set up (SMTP_URL): mails become files in ${outboxFolder()}.`)
    console.log(lines.join('\n'))
  } catch (error) {
    // A stop that was asked for meanwhile makes steps fail, and ends the process itself.
    if (door.isStopping) return
    tellFailure(error)
    const database = await opening?.catch(() => null)
    await database?.close().catch(tellFailure)
    process.exit(1)
  }
}

/** Next tells at every start how long it read its settings, also when it was asked to be quiet. */
async function withoutSigns(prepare: () => Promise<void>) {
  const write = console.log
  console.log = (...words) => /Running next\.config\S* took/.test(words.join(' ')) || write(...words)
  await prepare().finally(() => {
    console.log = write
  })
}

/** Settings that were found or made hold for all code of the process, also after Next has read `.env` again. */
function settle(found: Record<'DATABASE_URL' | 'AUTH_SECRET' | 'APP_URL' | 'NEXTAUTH_URL', string>) {
  Object.assign(process.env, found)
  nextEnv.updateInitialEnv(found)
}

function watch(database: OpenDatabase, door: FrontDoor) {
  database.supervise({
    onLost() {
      door.isDatabaseLost = true
      logger().error('the database went away; it is tried again until it is back')
    },
    onFailure(reason) {
      logger().error({ reason }, 'the database is still away; another try follows')
    },
    onBack() {
      door.isDatabaseLost = false
      logger().info('the database is back')
    },
  })
}
