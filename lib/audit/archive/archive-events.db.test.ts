import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '../../db/database'
import { buildUser } from '../../users/test-support/build-user'
import { recordEvent } from '../record-event'
import { sealEvents } from '../seal-events'
import { verifySeals } from '../verify-seals'
import { archiveEvents } from './archive-events'
import { verifyArchiveFile } from './archive-file'
import { archiveOldEvents } from './archive-old-events'

let folder: string
let person: Awaited<ReturnType<typeof buildUser>>
const dayInMs = 86_400_000

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-archive-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  const triggers = (state: string) =>
    ['audit_event', 'audit_seal', 'audit_archive'].map(
      (table) => `ALTER TABLE ${table} ${state} TRIGGER USER`,
    )
  const statements = [
    ...triggers('DISABLE'),
    'TRUNCATE audit_event, audit_seal, audit_archive',
    ...triggers('ENABLE'),
  ]
  await db().$transaction(statements.map((sql) => db().$executeRawUnsafe(sql)))
  person = await buildUser()
})

async function record(count: number, daysAgo = 0) {
  await inTransaction(async (tx) => {
    for (let number = 1; number <= count; number++) {
      await recordEvent(tx, {
        actor: person.actor,
        action: 'user.updated',
        target: person.row,
        changes: { Ünï: ['a', number] },
      })
    }
  })
  if (daysAgo === 0) return
  // As they would be if they had been written then.
  await db().$executeRawUnsafe('ALTER TABLE audit_event DISABLE TRIGGER USER')
  const back = Math.round(daysAgo * 86_400 * 65_536)
  await db().$executeRaw`
    UPDATE audit_event SET occurred_at = occurred_at - make_interval(days => ${daysAgo}),
      id = lpad(to_hex((('x' || lpad(left(id, 12), 16, '0'))::bit(64)::bigint) - ${back}::bigint), 12, '0') || right(id, 12)
    WHERE NOT EXISTS (SELECT 1 FROM audit_seal WHERE event_id = audit_event.id)`
  await db().$executeRawUnsafe('ALTER TABLE audit_event ENABLE TRIGGER USER')
  await sealEvents({ look: 'all' })
}

const ago = (days: number) => new Date(Date.now() - days * dayInMs)

describe('archiving', () => {
  it('moves the oldest events into files that verify, and the rest of the chain goes on from there', async () => {
    await record(1200, 100)
    await record(30, 10)
    await record(4)
    const before = await verifySeals()
    const { files, events } = await archiveEvents({ before: ago(50), folder })
    expect(events).toBe(1200)
    expect(files).toEqual(['audit-000000000001-000000001200.jsonl.gz'])
    const file = path.join(folder, files[0] ?? '')
    expect(await verifyArchiveFile(file)).toMatchObject({
      events: 1200,
      after: { position: 0n },
      end: { position: 1200n },
    })
    expect(await db().auditEvent.count()).toBe(35)
    expect(await db().auditSeal.count()).toBe(34)
    const after = await verifySeals()
    expect(after).toMatchObject({ events: 1235, archived: 1200 })
    expect(before).toMatchObject({ events: 1234 })
    const told = await db().auditEvent.findFirst({ where: { action: 'audit_log.archived' } })
    expect(told).toMatchObject({
      actorKind: 'system',
      changes: { file: [null, files[0]], events: [null, 1200] },
    })

    expect(await archiveEvents({ before: ago(50), folder }), 'nothing is left to do').toEqual({
      files: [],
      events: 0,
    })
    const next = await archiveEvents({ before: ago(5), folder })
    expect(next.files).toEqual(['audit-000000001201-000000001230.jsonl.gz'])
    expect((await verifyArchiveFile(path.join(folder, next.files[0] ?? ''))).after).toEqual(
      (await verifyArchiveFile(file)).end,
    )
    expect(await verifySeals()).toMatchObject({ events: 1236, archived: 1230 })
  })

  it('can move all of them, and new ones continue the chain', async () => {
    await record(3)
    await archiveEvents({ before: new Date(Date.now() + 1000), folder: path.join(folder, 'all') })
    expect(await verifySeals()).toMatchObject({ events: 4, archived: 3 })
  })

  it('stops at an event that is missing or changed, and removes nothing', async () => {
    await record(5, 100)
    await db().$executeRawUnsafe('ALTER TABLE audit_event DISABLE TRIGGER USER')
    const seal = await db().auditSeal.findFirstOrThrow({ where: { position: 3 } })
    await db().auditEvent.update({ where: { id: seal.eventId }, data: { actorName: 'Somebody else' } })
    const changed = archiveEvents({ before: ago(50), folder: path.join(folder, 'broken') })
    await expect(changed).rejects.toThrow(/is wrong at line 4: the event or its hash was changed\.$/)
    await db().auditEvent.delete({ where: { id: seal.eventId } })
    await db().$executeRawUnsafe('ALTER TABLE audit_event ENABLE TRIGGER USER')
    const missing = archiveEvents({ before: ago(50), folder: path.join(folder, 'broken') })
    await expect(missing).rejects.toThrow(/^The audit log is broken at row 3, so it is not archived/)
    expect(await db().auditArchive.count()).toBe(0)
    expect(await db().auditEvent.count()).toBe(4)
  })

  it('needs the settings, and keeps what is newer', async () => {
    await record(2, 100)
    await archiveOldEvents()
    expect(await db().auditArchive.count()).toBe(0)
  })
})

it('what is not archived cannot be removed, and what is archived cannot be changed', async () => {
  await record(3, 100)
  await record(2)
  await sealEvents({ look: 'all' })
  await archiveEvents({ before: ago(50), folder: path.join(folder, 'kept') })
  const never = /audit events are never changed or removed/
  await expect(db().$executeRaw`DELETE FROM audit_event`).rejects.toThrow(never)
  await expect(db().$executeRaw`DELETE FROM audit_seal`).rejects.toThrow(never)
  await expect(db().$executeRaw`UPDATE audit_archive SET position = 9`).rejects.toThrow(never)
  await expect(db().$executeRaw`DELETE FROM audit_archive`).rejects.toThrow(never)
  await expect(db().$executeRaw`TRUNCATE audit_archive`).rejects.toThrow(never)
})

describe('a file', () => {
  it.each([
    [
      'a changed event',
      (lines: string[]) => lines.with(2, (lines[2] ?? '').replace('user.updated', 'user.created')),
      /line 3: the event or its hash was changed/,
    ],
    ['a missing event', (lines: string[]) => lines.toSpliced(2, 1), /line 3: an event before it is missing/],
    ['a missing end', (lines: string[]) => lines.slice(0, -2), /is incomplete: its end is missing/],
    [
      'fewer events than its end says',
      (lines: string[]) => lines.toSpliced(-3, 1),
      /events before the end are missing/,
    ],
    ['another beginning', (lines: string[]) => lines.slice(1), /is not an archive of audit events/],
    ['a line that is no event', (lines: string[]) => lines.with(1, '{}'), /line 2: it is no event/],
  ])('with %s is refused', async (_what, change, reason) => {
    await record(4, 100)
    const { files } = await archiveEvents({ before: ago(50), folder: path.join(folder, 'files') })
    const file = path.join(folder, 'files', files[0] ?? '')
    const lines = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n')
    await writeFile(file, gzipSync(change(lines).join('\n')))
    await expect(verifyArchiveFile(file)).rejects.toThrow(reason)
  })

  it('that is cut or is none is refused', async () => {
    await record(4, 100)
    const { files } = await archiveEvents({ before: ago(50), folder: path.join(folder, 'cut') })
    const file = path.join(folder, 'cut', files[0] ?? '')
    const content = await readFile(file)
    await writeFile(file, content.subarray(0, content.length - 20))
    await expect(verifyArchiveFile(file)).rejects.toThrow(/is (damaged after line \d+|incomplete)/)
    await writeFile(file, 'no gzip')
    await expect(verifyArchiveFile(file)).rejects.toThrow(/is damaged after line 0/)
    await expect(verifyArchiveFile(`${file}.none`)).rejects.toThrow(/^There is no file/)
  })
})
