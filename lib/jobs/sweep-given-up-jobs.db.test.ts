import { expect, it } from 'vitest'
import { db, inTransaction } from '../db/database'
import { addJob, task } from './add-job'
import { sweepGivenUpJobs } from './sweep-given-up-jobs'

it('removes jobs that were given up JOB_DAYS ago, and no others', async () => {
  for (const name of ['old_and_given_up', 'given_up', 'old']) {
    await inTransaction((tx) => addJob(tx, task(name), {}))
  }
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs AS job SET
      attempts = CASE WHEN identifier LIKE '%given_up' THEN max_attempts ELSE attempts END,
      updated_at = CASE WHEN identifier LIKE 'old%' THEN now() - interval '31 days' ELSE now() END
    FROM graphile_worker._private_tasks AS task WHERE task.id = task_id`
  await sweepGivenUpJobs()
  const left = await db().$queryRaw<{ name: string }[]>`
    SELECT task_identifier AS name FROM graphile_worker.jobs ORDER BY name`
  expect(left.map(({ name }) => name)).toEqual(['given_up', 'old'])
})
