import 'server-only'
import { type Runner, run, type TaskList } from 'graphile-worker'
import { sealEvents } from '../audit/seal-events'
import { makePool } from '../db/connections'
import { inTransaction, sessionConfig } from '../db/database'
import { sweepDeletedUsers } from '../deleted-users/sweep-deleted-users'
import { logger } from '../log/logger'
import { deliverMail } from '../mail/deliver-mail'
import { sweepMail } from '../mail/sweep-mail'
import { answerForgottenPassword } from '../password-reset/answer-forgotten-password'
import { sweepRateLimits } from '../rate-limit/rate-limit'
import { addJob, type TaskPayloads } from './add-job'
import { jobLogger } from './job-logger'

const sealEveryMs = 5_000

// A minute is the shortest step of these; sealing goes on by itself and is only started here.
const crontab = [
  '* * * * * sweep ?jobKey=sweep&max=1',
  '* * * * * seal_audit ?jobKey=seal_audit&max=3',
  '7 * * * * seal_audit_thoroughly ?jobKey=seal_audit_thoroughly&max=1',
].join('\n')

/** Everything the workers do, by the names jobs are added under. */
const tasks: TaskList = {
  deliver_mail: (payload) => deliverMail((payload as TaskPayloads['deliver_mail']).mailId),
  answer_forgotten_password: (payload) =>
    answerForgottenPassword(payload as TaskPayloads['answer_forgotten_password']),
  seal_audit: async () => {
    await sealEvents({ look: 'recent', isPatient: false })
    const runAt = new Date(Date.now() + sealEveryMs)
    await inTransaction((tx) => addJob(tx, 'seal_audit', {}, { key: 'seal_audit', runAt }))
  },
  seal_audit_thoroughly: async () => {
    await sealEvents({ look: 'all' })
  },
  sweep: async () => {
    await sweepMail()
    await sweepRateLimits()
    await sweepDeletedUsers()
  },
}

/**
 * Starts working on jobs in this process: as many processes as there are share the work through PostgreSQL, and a job
 * that fails is tried again. It survives a lost database by itself. @returns how to stop it: running jobs are finished
 */
export async function startWorker(databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  const pgPool = makePool({
    ...sessionConfig(databaseUrl),
    application_name: 'gatehouse jobs',
    max: 3,
    isListening: true,
    // Where the way to the database falls silent nothing else would end a query.
    query_timeout: 30_000,
  })
  const runner: Runner = await run({
    pgPool,
    concurrency: 4,
    // A job that is added wakes a worker by NOTIFY; this is for jobs whose time comes.
    pollInterval: 1000,
    noHandleSignals: true,
    taskList: tasks,
    crontab,
    logger: jobLogger,
  }).catch(async (error) => {
    await pgPool.end()
    throw error
  })
  runner.promise.catch((error) => logger().error({ reason: String(error) }, 'the job worker ended'))
  return {
    async stop() {
      await runner.stop()
      await pgPool.end()
    },
  }
}
