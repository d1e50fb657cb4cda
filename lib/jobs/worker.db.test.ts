import { afterEach, expect, it, vi } from 'vitest'
import { jobs, sealAuditTask } from '@/scripts/jobs'
import { recordEvent } from '../audit/record-event'
import { dropConnections } from '../db/connections'
import { db, inTransaction } from '../db/database'
import { env } from '../env'
import { buildUser } from '../users/test-support/build-user'
import { addJob } from './add-job'
import { startWorker } from './worker'

let worker: Awaited<ReturnType<typeof startWorker>> | undefined

afterEach(() => worker?.stop())

it('seals what was recorded, comes again by itself, and listens on a new connection when all are dropped', async () => {
  const { actor, row } = await buildUser()
  await inTransaction(async (tx) => {
    await recordEvent(tx, { actor, action: 'user.updated', target: row })
    await addJob(tx, sealAuditTask, {}, { key: sealAuditTask.name })
  })
  worker = await startWorker(env().DATABASE_URL, jobs)
  await vi.waitFor(async () => expect(await db().auditSeal.count()).toBe(1), { timeout: 10_000 })

  // Only the job itself has scheduled its next run.
  await inTransaction((tx) => recordEvent(tx, { actor, action: 'user.updated', target: row }))
  await vi.waitFor(async () => expect(await db().auditSeal.count()).toBe(2), {
    timeout: 20_000,
    interval: 200,
  })

  await expectNewListenerOnceDropped()
})

it('listens on a new connection also when the one that is dropped was made a moment before', async () => {
  worker = await startWorker(env().DATABASE_URL, jobs)
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(1), { timeout: 10_000, interval: 20 })
  await expectNewListenerOnceDropped()
})

async function expectNewListenerOnceDropped() {
  const [former] = await listeners()
  dropConnections()
  await vi.waitFor(
    async () => {
      const now = await listeners()
      expect(now).toHaveLength(1)
      expect(now).not.toContain(former)
    },
    { timeout: 20_000, interval: 200 },
  )
}

async function listeners(): Promise<number[]> {
  const rows = await db().$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`
  return rows.map(({ pid }) => pid)
}
