import 'server-only'
import { type Runner, run, type TaskList } from 'graphile-worker'
import { logger } from '../log/logger'
import { deliverMail } from '../mail/deliver-mail'
import { sweepMail } from '../mail/sweep-mail'
import { answerForgottenPassword } from '../password-reset/answer-forgotten-password'
import { sweepRateLimits } from '../rate-limit/rate-limit'
import type { TaskPayloads } from './add-job'
import { jobLogger } from './job-logger'

/** Everything the workers do, by the names jobs are added under. */
const tasks: TaskList = {
  deliver_mail: (payload) => deliverMail((payload as TaskPayloads['deliver_mail']).mailId),
  answer_forgotten_password: (payload) =>
    answerForgottenPassword(payload as TaskPayloads['answer_forgotten_password']),
  sweep: async () => {
    await sweepMail()
    await sweepRateLimits()
  },
}

/**
 * Starts working on jobs in this process: as many processes as there are share the work through PostgreSQL, and a job
 * that fails is tried again. It survives a lost database by itself. @returns how to stop it: running jobs are finished
 */
export async function startWorker(databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  const runner: Runner = await run({
    connectionString: databaseUrl,
    concurrency: 4,
    maxPoolSize: 3,
    // A job that is added wakes a worker by NOTIFY; this is for jobs whose time comes.
    pollInterval: 1000,
    noHandleSignals: true,
    taskList: tasks,
    crontab: '* * * * * sweep ?jobKey=sweep&max=1',
    logger: jobLogger,
  })
  runner.promise.catch((error) => logger().error({ reason: String(error) }, 'the job worker ended'))
  return { stop: () => runner.stop() }
}
