import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent } from '../audit/test-support/build-event'
import { db } from '../db/database'
import { deleteUser } from '../deleted-users/delete-user'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import type { AuditFilter } from './audit-filter'
import { listEvents, listRecentEvents } from './list-events'

let orgId: string
let reader: Awaited<ReturnType<typeof buildUser>>

beforeAll(async () => {
  orgId = await buildOrganisation()
  reader = await buildUser({ orgId, firstName: 'Rea', privileges: { audit_logs: 'read' } })
})

const list = (filter: AuditFilter = {}, who = reader) => listEvents(who.actor, filter, { cursor: null })
const idsOf = async (filter: AuditFilter) => (await list(filter)).events.map(({ id }) => id)

describe('filters', () => {
  let anna: Awaited<ReturnType<typeof buildUser>>
  let bert: Awaited<ReturnType<typeof buildUser>>
  let events: Record<'byAnna' | 'aboutAnna' | 'bertHimself' | 'refused' | 'old', string>

  beforeAll(async () => {
    anna = await buildUser({ orgId, firstName: 'Anna', lastName: 'Berg', emailAddress: 'anna_1@x.test' })
    bert = await buildUser({ orgId, firstName: 'Bert', lastName: 'Adler', emailAddress: 'bert@y.test' })
    const by = (actor: typeof anna) => ({ orgId, actorId: actor.id, actorName: 'As called then' })
    const about = (user: typeof anna) => ({ targetId: user.id, targetName: 'As called then' })
    events = {
      old: await buildEvent({ ...by(bert), occurredAt: new Date('2020-02-29T23:59:59.999Z') }),
      byAnna: await buildEvent({ ...by(anna), actorKind: 'session', requestMethod: 'PUT' }),
      aboutAnna: await buildEvent({ ...by(bert), ...about(anna), action: 'access_key.renewed' }),
      bertHimself: await buildEvent({ ...by(bert), ...about(bert), requestPath: '/api/users/100%/x' }),
      refused: await buildEvent({
        orgId,
        actorKind: 'anonymous',
        result: 'refused',
        ipAddress: '10.1.2.3',
        targetName: 'nobody@x.test',
      }),
    }
  })

  it.each<[string, AuditFilter, (keyof typeof events)[]]>([
    ['nothing: all, the newest first', {}, ['refused', 'bertHimself', 'aboutAnna', 'byAnna', 'old']],
    ['part of a name', { person: 'NNA be' }, ['aboutAnna', 'byAnna']],
    ['part of an e-mail address', { person: '@y.test' }, ['bertHimself', 'aboutAnna', 'old']],
    ['an underscore, which is only one', { person: 'a_1@' }, ['aboutAnna', 'byAnna']],
    ['several people', { person: 'er' }, ['bertHimself', 'aboutAnna', 'byAnna', 'old']],
    ['nobody', { person: 'nobody there' }, []],
    ['who did it', { actor: 'anna' }, ['byAnna']],
    ['action', { action: 'access_key.renewed' }, ['aboutAnna']],
    ['result', { result: 'refused' }, ['refused']],
    ['door', { door: 'session' }, ['byAnna']],
    ['the last day', { fromDate: '2020-02-29', toDate: '2020-02-29' }, ['old']],
    [
      'its day in Auckland',
      { fromDate: '2020-03-01', toDate: '2020-03-01', timeZone: 'Pacific/Auckland' },
      ['old'],
    ],
    ['the day before there', { toDate: '2020-02-29', timeZone: 'Pacific/Auckland' }, []],
    ['the day after', { fromDate: '2020-03-01', toDate: '2020-03-02' }, []],
    ['the day before', { toDate: '2020-02-28' }, []],
    ['from a day on', { fromDate: '2020-03-01' }, ['refused', 'bertHimself', 'aboutAnna', 'byAnna']],
    ['address', { ipAddress: '10.1.2.3' }, ['refused']],
    ['method', { requestMethod: 'PUT' }, ['byAnna']],
    ['part of the path, as it is written', { requestPath: '100%/' }, ['bertHimself']],
    ['several at once', { person: 'bert', action: 'user.updated', fromDate: '2021-01-01' }, ['bertHimself']],
  ])('by %s', async (_title, filter, expected) => {
    expect(await idsOf(filter)).toEqual(expected.map((name) => events[name]))
  })

  it('by id, also of a deleted user', async () => {
    expect(await idsOf({ person: anna.id.toUpperCase() })).toEqual([events.aboutAnna, events.byAnna])
    const unknown = '0123456789abcdef01234567'
    const left = await buildEvent({ orgId, targetId: unknown, targetName: 'Gone' })
    expect(await idsOf({ person: unknown })).toEqual([left])
  })

  it('finds deleted people by their last name and address', async () => {
    const admin = await buildUser({ orgId, isAdmin: true })
    const gone = await buildUser({ orgId, firstName: 'Ex', lastName: 'Colleague', emailAddress: 'ex@z.test' })
    await deleteUser(admin.actor, gone.id)
    for (const person of ['ex coll', 'ex@z']) {
      const { events, presentUserIds } = await list({ person })
      expect(events).toMatchObject([{ action: 'user.deleted', target: { name: 'Ex Colleague' } }])
      expect(presentUserIds).toEqual([admin.id])
    }
  })

  it('says when a text fits too many people', async () => {
    for (let number = 1; number <= 51; number++) await buildUser({ orgId, lastName: 'Manyfold' })
    expect((await list({ person: 'manyfold' })).hasMorePeople).toBe(true)
    expect((await list({ person: 'anna' })).hasMorePeople).toBe(false)
  })

  it('a name of that time is found, and so is typed text that matches no user', async () => {
    const { events: shown } = await list({ result: 'refused' })
    expect(shown).toMatchObject([{ target: { id: null, name: 'nobody@x.test' }, door: 'anonymous' }])
    expect((await list({ actor: 'anna' })).events).toMatchObject([{ actor: { name: 'As called then' } }])
  })
})

describe('pages', () => {
  it('lead down and up again, and new events move nothing', async () => {
    const own = await buildUser({ privileges: { audit_logs: 'read' } })
    const add = () => buildEvent({ orgId: own.row.orgId, actorId: own.id })
    const all: string[] = []
    for (let number = 1; number <= 7; number++) all.unshift(await add())
    const page = async (cursor: Parameters<typeof listEvents>[2]['cursor'], filter = {}) => {
      const { events, hasNewer, hasOlder } = await listEvents(own.actor, filter, { cursor, pageSize: 3 })
      return { ids: events.map(({ id }) => id), hasNewer, hasOlder }
    }
    const [, , third = '', fourth = '', , sixth = '', last = ''] = all

    for (const filter of [{}, { person: own.id }]) {
      expect(await page(null, filter)).toEqual({ ids: all.slice(0, 3), hasNewer: false, hasOlder: true })
      expect(await page({ before: third }, filter)).toEqual({
        ids: all.slice(3, 6),
        hasNewer: true,
        hasOlder: true,
      })
      expect(await page({ before: sixth }, filter)).toEqual({ ids: [last], hasNewer: true, hasOlder: false })
      expect(await page({ after: last }, filter)).toEqual({
        ids: all.slice(3, 6),
        hasNewer: true,
        hasOlder: true,
      })
      // Exactly what is left above: the top of the list.
      expect(await page({ after: fourth }, filter)).toEqual({
        ids: all.slice(0, 3),
        hasNewer: false,
        hasOlder: true,
      })
      expect(await page({ after: all[0] ?? '' }, filter)).toMatchObject({ ids: all.slice(0, 3) })
    }

    await add()
    expect((await page({ before: third })).ids).toEqual(all.slice(3, 6))
    expect(await page({ after: fourth })).toEqual({ ids: all.slice(0, 3), hasNewer: true, hasOlder: true })
  })
})

describe('who may read it', () => {
  it('admins and users with audit_logs: read, of their own organisation', async () => {
    const admin = await buildUser({ isAdmin: true })
    expect((await list({}, admin)).events).toEqual([])
    await buildEvent({ orgId: admin.row.orgId })
    expect((await list({}, admin)).events).toHaveLength(1)
    // An id of another organisation finds nothing either.
    const person = (await db().auditEvent.findFirstOrThrow({ where: { orgId, actorId: { not: null } } }))
      .actorId
    expect((await list({ person: person ?? '' }, admin)).events).toEqual([])
  })

  it('no other user', async () => {
    const other = await buildUser({ orgId, privileges: { users: 'write', log: 'read' } })
    await expect(list({}, other)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listRecentEvents(other.actor, other.id, 10)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('recent events are those about one user', async () => {
    const user = await buildUser({ orgId })
    const events = []
    for (let number = 1; number <= 3; number++) {
      events.unshift(await buildEvent({ orgId, targetId: user.id, targetName: 'Jo Smith' }))
    }
    await buildEvent({ orgId, actorId: user.id })
    const recent = await listRecentEvents(reader.actor, user.id, 2)
    expect(recent.map(({ id }) => id)).toEqual(events.slice(0, 2))
  })
})
