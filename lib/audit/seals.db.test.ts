import { beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { recordEvent } from './record-event'
import { sealEvents } from './seal-events'
import { verifySeals } from './verify-seals'

let person: Awaited<ReturnType<typeof buildUser>>

// Each test has a chain of its own: only the owner of the tables can do this.
beforeEach(async () => {
  await asOwner('TRUNCATE audit_event, audit_seal')
  person = await buildUser()
})

const record = (count = 1) =>
  inTransaction(async (tx) => {
    for (let number = 1; number <= count; number++) {
      const changes = { firstName: ['Jo', `Jo ${number}`] as [string, string] }
      await recordEvent(tx, { actor: person.actor, action: 'user.updated', target: person.row, changes })
    }
  })

/** Without the triggers that refuse it to all others. */
async function asOwner(...statements: string[]) {
  const triggers = (state: 'DISABLE' | 'ENABLE') => [
    `ALTER TABLE audit_event ${state} TRIGGER USER`,
    `ALTER TABLE audit_seal ${state} TRIGGER USER`,
  ]
  await db().$transaction(
    [...triggers('DISABLE'), ...statements, ...triggers('ENABLE')].map((sql) => db().$executeRawUnsafe(sql)),
  )
}

const seals = () => db().auditSeal.findMany({ orderBy: { position: 'asc' } })
const positions = async () => (await seals()).map(({ position }) => Number(position))
const eventAt = async (position: number) => (await seals())[position - 1]?.eventId

describe('sealing', () => {
  it('gives each event one position, without gaps, however many seal at once', async () => {
    await record(2500)
    const counts = await Promise.all([1, 2, 3, 4].map(() => sealEvents({ look: 'all' })))
    expect(counts.reduce((sum, count) => sum + count)).toBe(2500)
    expect(await positions()).toEqual(Array.from({ length: 2500 }, (_, index) => index + 1))
    expect(await sealEvents({ look: 'all' })).toBe(0)
    expect(await verifySeals()).toMatchObject({ events: 2500 })
  })

  it('leaves it to the process that already does it', async () => {
    await record()
    await inTransaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(7114383::bigint)`
      expect(await sealEvents({ look: 'recent', isPatient: false })).toBe(0)
    })
    expect(await sealEvents({ look: 'recent', isPatient: false })).toBe(1)
  })

  it('an event that is committed late comes after those that were sealed before, and no writer waits', async () => {
    let late = ''
    await inTransaction(async (tx) => {
      await recordEvent(tx, { actor: person.actor, action: 'user.updated', target: person.row })
      late = (await tx.auditEvent.findFirstOrThrow({ where: { targetId: person.id } })).id
      await record(2)
      expect(await sealEvents({ look: 'recent' })).toBe(2)
    })
    expect(await sealEvents({ look: 'recent' })).toBe(1)
    expect(await eventAt(3)).toBe(late)
    expect(await verifySeals()).toMatchObject({ events: 3 })
  })

  it('a look at all finds what a look at the recent ones is too late for', async () => {
    await record()
    await asOwner("UPDATE audit_event SET id = '500000000000000000000000'")
    expect(await sealEvents({ look: 'recent' })).toBe(0)
    expect(await sealEvents({ look: 'all' })).toBe(1)
  })

  it('seals are never changed or removed', async () => {
    await record()
    await sealEvents({ look: 'all' })
    await expect(db().auditSeal.updateMany({ data: { position: 7 } })).rejects.toThrow('never changed')
    await expect(db().auditSeal.deleteMany()).rejects.toThrow('never changed')
    await expect(db().$executeRaw`TRUNCATE audit_seal`).rejects.toThrow('never changed')
  })
})

describe('verifying', () => {
  it('seals what is not sealed yet, and an empty audit log is in order', async () => {
    expect(await verifySeals()).toEqual({ events: 0, head: '0'.repeat(64) })
    await record(3)
    expect(await verifySeals()).toEqual({ events: 3, head: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('the same events give the same hash, also in the order of their keys that PostgreSQL likes', async () => {
    await record(3)
    const before = await verifySeals()
    await asOwner("UPDATE audit_event SET changes = changes || '{}'")
    expect(await verifySeals()).toEqual(before)
  })

  it.each([
    ["changes = jsonb_set(changes, '{firstName,1}', '\"Other\"')"],
    ["actor_name = 'Somebody Else'"],
    ["occurred_at = occurred_at - interval '1 millisecond'"],
    ["result = 'failed'"],
    ["ip_address = '10.0.0.1'"],
    ['target_id = NULL'],
  ])('names the first event that was changed: %s', async (assignment) => {
    await record(12)
    await sealEvents({ look: 'all' })
    const [first, second] = [await eventAt(7), await eventAt(9)]
    await asOwner(`UPDATE audit_event SET ${assignment} WHERE id IN ('${first}', '${second}')`)
    expect(await verifySeals()).toEqual({ broken: { position: 7, eventId: first, problem: 'changed' } })
  })

  it('names one that stands far behind, at the end of a batch', async () => {
    await record(1100)
    await sealEvents({ look: 'all' })
    const event = await eventAt(1000)
    await asOwner(`UPDATE audit_event SET action = 'user.deleted' WHERE id = '${event}'`)
    expect(await verifySeals()).toEqual({ broken: { position: 1000, eventId: event, problem: 'changed' } })
  })

  it('names the last event, too, when it was changed', async () => {
    await record(3)
    await sealEvents({ look: 'all' })
    const last = await eventAt(3)
    await asOwner(`UPDATE audit_event SET action = 'user.deleted' WHERE id = '${last}'`)
    expect(await verifySeals()).toEqual({ broken: { position: 3, eventId: last, problem: 'changed' } })
  })

  it('names an event that is missing', async () => {
    await record(5)
    await sealEvents({ look: 'all' })
    const gone = await eventAt(3)
    await asOwner(`DELETE FROM audit_event WHERE id = '${gone}'`)
    expect(await verifySeals()).toEqual({ broken: { position: 3, eventId: gone, problem: 'missing' } })
  })

  it('names a seal that is missing, alone or with its event', async () => {
    await record(5)
    await sealEvents({ look: 'all' })
    await asOwner('DELETE FROM audit_seal WHERE position = 2')
    expect(await verifySeals()).toEqual({
      broken: { position: 2, eventId: null, problem: 'seal_missing' },
    })
  })

  it('names a seal that was changed', async () => {
    await record(5)
    await sealEvents({ look: 'all' })
    const event = await eventAt(2)
    await asOwner("UPDATE audit_seal SET hash = sha256('other') WHERE position = 2")
    expect(await verifySeals()).toEqual({ broken: { position: 2, eventId: event, problem: 'hash' } })
  })

  it('names events that changed places', async () => {
    await record(5)
    await sealEvents({ look: 'all' })
    await asOwner(
      'UPDATE audit_seal SET position = position + 100 WHERE position = 2',
      'UPDATE audit_seal SET position = 2 WHERE position = 3',
      'UPDATE audit_seal SET position = 3 WHERE position = 102',
    )
    expect(await verifySeals()).toMatchObject({ broken: { position: 2, problem: 'changed' } })
  })
})
