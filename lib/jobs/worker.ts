import 'server-only'
import { type Runner, run, type TaskList } from 'graphile-worker'
import { makePool } from '../db/connections'
import { sessionConfig } from '../db/database'
import { logger } from '../log/logger'
import type { Task } from './add-job'
import { jobLogger } from './job-logger'

/** What the workers of this product do, and when they do it unasked. */
export type Jobs = {
  /** Name of the task → its work. */
  tasks: TaskList
  /** Lines of a crontab in the form of graphile-worker. */
  crontab: readonly string[]
}

/** A task with its work, for `Jobs.tasks`. A long job ends early when the signal says that the worker stops. */
export function work<Payload>(
  { name }: Task<Payload>,
  run: (payload: Payload, stopping: AbortSignal) => Promise<void>,
): readonly [string, TaskList[string]] {
  return [name, (payload, { abortSignal }) => run(payload as Payload, abortSignal)]
}

/**
 * Starts working on jobs in this process: as many processes as there are share the work through PostgreSQL, and a job
 * that fails is tried again. It survives a lost database by itself. @returns how to stop it: running jobs are finished
 */
export async function startWorker(
  databaseUrl: string,
  { tasks, crontab }: Jobs,
): Promise<{ stop(): Promise<void> }> {
  const pgPool = makePool({
    ...sessionConfig(databaseUrl),
    application_name: 'gatehouse jobs',
    purpose: 'jobs',
    max: 3,
    isListening: true,
    // If the network to the database is silent, nothing else would end a query.
    query_timeout: 30_000,
  })
  const runner: Runner = await run({
    pgPool,
    concurrency: 4,
    // A new job wakes a worker by NOTIFY; this is for jobs that are due later.
    pollInterval: 1000,
    noHandleSignals: true,
    taskList: tasks,
    crontab: crontab.join('\n'),
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
