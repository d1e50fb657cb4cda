import 'server-only'
import { db } from '../db/database'
import { env } from '../env'

/** Removes jobs that failed too often and were last tried more than JOB_DAYS ago. */
export async function sweepGivenUpJobs(): Promise<void> {
  const old = await db().$queryRaw<{ id: bigint }[]>`
    SELECT id FROM graphile_worker.jobs
    WHERE attempts >= max_attempts AND locked_at IS NULL
      AND updated_at < now() - make_interval(days => ${env().JOB_DAYS}) LIMIT 1000`
  if (old.length === 0) return
  const ids = old.map(({ id }) => id)
  await db().$executeRaw`SELECT graphile_worker.complete_jobs(${ids}::bigint[])`
}
