import { setTimeout as sleep } from 'node:timers/promises'
import { hasMetrics, localUrl, processCount, type Settings } from '@/lib/env'
import { inProduct } from '@/lib/files/in-product'
import { logger } from '@/lib/log/logger'
import { outboxFolder } from '@/lib/mail/file-delivery'
import { migrate } from '@/lib/migrations/migrate'
import { tellFailure } from '@/lib/operator/tell-failure'
import { tellOperator } from '@/lib/operator/tell-operator'
import { refuseOtherSecret } from '@/lib/secrets/canary'
import { choosePort } from '@/lib/server/choose-port'
import { type OpenDatabase, openDatabase } from '@/lib/server/database/open-database'
import { hasUsers } from '@/lib/server/has-users'
import { judgeAdminSecret, judgeSecret } from '@/lib/server/judge-secret'
import { logWhatIsPrinted } from '@/lib/server/log-what-is-printed'
import { makeMetrics } from '@/lib/server/metrics/make-metrics'
import { answerMetrics, openMetricsPort } from '@/lib/server/metrics/metrics-door'
import { onEndOfProcess } from '@/lib/server/processes/on-end-of-process'
import { makeProcesses } from '@/lib/server/processes/processes'
import { makeWebProcess, type Parts } from '@/lib/server/processes/web-process'
import { runWorkerProcess as runWorker } from '@/lib/server/processes/worker-process'
import { applySettings, loadSettings } from '@/lib/server/settings'
import { setupToken } from '@/lib/setup/setup-token'
import { apiRoutes } from './scripts/api-routes'
import { jobs } from './scripts/jobs'

const parts: Parts = { routes: apiRoutes, jobs }

/** One of the processes of a start with several: scripts/standalone/worker.mjs. */
export const runWorkerProcess = () => runWorker(parts)

/**
 * Starts Gatehouse, with `.env` and data in the working folder: opens and migrates the database, prepares the pages, in this
 * process or in several others, and takes the port when all of that is ready. What the operator has to put right is printed as one sentence and ends
 * the process.
 */
export async function start({ isDevelopment }: { isDevelopment: boolean }): Promise<void> {
  let web: ReturnType<typeof makeWeb> | undefined
  let opening: Promise<OpenDatabase> | undefined
  let metricsPort: { close(): void } | null = null
  let drainSeconds = 0

  onEndOfProcess({
    async drain(hurry) {
      web?.drain()
      if (drainSeconds === 0 || hurry.aborted) return
      // A line of the log: requests are still answered.
      logger().info(
        { drainSeconds },
        'stopping soon, so that load balancers notice; a second signal stops now',
      )
      await sleep(drainSeconds * 1000, undefined, { signal: hurry }).catch(() => {})
    },
    async stop() {
      await web?.stop()
      metricsPort?.close()
      const database = await opening?.catch(() => null)
      await database?.close()
    },
  })

  try {
    const settings = loadSettings(isDevelopment)
    const adminWarning = judgeAdminSecret(settings)
    // Developers want Next's own words.
    if (!isDevelopment) logWhatIsPrinted()
    const port = await choosePort(settings)
    // What is between us and a PostgreSQL of the operator decides how many processes there are.
    if (settings.DATABASE_URL) opening = openDatabase(settings)
    const isPooled = (await opening)?.isPooled ?? false
    const processes = isDevelopment ? 1 : processCount(settings, { isPooled })
    web = makeWeb(processes, isDevelopment, settings)
    const appUrl = settings.APP_URL ?? localUrl(port)
    opening ??= openDatabase(settings, { mayUpgrade: true })
    const database = await opening
    const { url, authSecret } = database
    const found = {
      PORT: String(port),
      DATABASE_URL: url,
      AUTH_SECRET: authSecret,
      APP_URL: appUrl,
      NEXTAUTH_URL: appUrl,
      WEB_CONCURRENCY: String(processes),
    }
    applySettings(found)

    const applied = await migrate({ databaseUrl: url, folder: inProduct('prisma') })
    if (applied.length > 0) tellOperator(`Database: ${applied.length} migration(s) applied.`)

    const warning = await judgeSecret(url, authSecret)
    for (const text of [warning, adminWarning]) if (text) logger().warn(text)
    await refuseOtherSecret(url)

    await web.open(found)
    if (web.isStopping()) return
    if (hasMetrics(settings)) metricsPort = await openMetrics(web, settings, url)
    await web.listen(port)
    drainSeconds = isDevelopment ? 0 : settings.DRAIN_SECONDS
    watch(database, web)

    const lines = [`Gatehouse is ready at ${appUrl}`]
    if (!(await hasUsers(url))) {
      lines.push(`Create the first admin here: ${appUrl}/setup?token=${setupToken(authSecret)}`)
    }
    if (isPooled && !settings.WEB_CONCURRENCY) {
      lines.push(
        'A pooler is in front of the database, so one process answers requests: see WEB_CONCURRENCY in .env.example.',
      )
    }
    if (!settings.SMTP_URL)
      lines.push(`Email is not set up (SMTP_URL): emails are saved as files in ${outboxFolder()}.`)
    tellOperator(...lines)
  } catch (error) {
    // A stop requested during the start makes steps fail, and ends the process itself.
    if (web?.isStopping()) return
    tellFailure(error)
    const database = await opening?.catch(() => null)
    await database?.close().catch(tellFailure)
    process.exit(1)
  }
}

/** At METRICS_PORT if it is set, otherwise at the port of everything else. */
async function openMetrics(
  web: ReturnType<typeof makeWeb>,
  { METRICS_PORT, METRICS_TOKEN, HOST }: Settings,
  databaseUrl: string,
): Promise<{ close(): void } | null> {
  const metrics = makeMetrics({ databaseUrl, snapshots: () => web.snapshots() })
  if (METRICS_PORT !== undefined)
    return openMetricsPort({ port: METRICS_PORT, host: HOST }, answerMetrics(metrics, METRICS_TOKEN))
  web.serveMetrics(metrics)
  return null
}

function makeWeb(processes: number, isDevelopment: boolean, settings: ReturnType<typeof loadSettings>) {
  return processes > 1
    ? makeProcesses(processes, settings)
    : makeWebProcess({ isDevelopment, settings, parts })
}

function watch(database: OpenDatabase, web: { setDatabaseLost(isLost: boolean): void }) {
  database.supervise({
    onLost() {
      web.setDatabaseLost(true)
      logger().error('the database went away; it is tried again until it is back')
    },
    onFailure(reason) {
      logger().error({ reason }, 'the database is still away; another try follows')
    },
    onBack() {
      web.setDatabaseLost(false)
      logger().info('the database is back')
    },
  })
}
