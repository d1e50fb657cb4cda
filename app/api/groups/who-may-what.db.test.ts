import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildSession, callApi, type Reply } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import type { Privileges } from '@/lib/permissions/sections'
import { buildGroup, buildOrganisation, buildUser } from '@/lib/users/test-support/build-user'

/*
 * Who may what with groups, cell by cell, through both doors. Written out in words and apart from the rules in
 * lib/permissions and lib/groups, so that a slip there shows here.
 *
 *   yes   it succeeds
 *   no    it is refused, and nothing has changed
 */

type Outcome = 'yes' | 'no'
type Person = Awaited<ReturnType<typeof buildUser>>
type Caller = { key: string } | { session: string }

const actors: Record<string, { isAdmin?: boolean; privileges?: Privileges }> = {
  'nothing granted': { privileges: { log: 'read', keys: 'read' } },
  'users: write': { privileges: { users: 'write', keys: 'read' } },
  'user_groups: read': { privileges: { users: 'read', user_groups: 'read', keys: 'read' } },
  'user_groups: write': { privileges: { users: 'read', user_groups: 'write', keys: 'read' } },
  // May see no other users.
  'only user_groups: write': { privileges: { user_groups: 'write', keys: 'read' } },
  admin: { isAdmin: true },
}

const people: Record<string, { isAdmin?: boolean; privileges?: Privileges }> = {
  weaker: { privileges: { keys: 'read' } },
  stronger: { privileges: { policies: 'write' } },
  admin: { isAdmin: true },
}

type Situation = { group: { id: string }; whom: Person }

type Act = {
  /** What the group gives at first; default: as much as every actor has. */
  gives?: Privileges
  isInactive?: boolean
  /** Is the person a member at first? */
  isMember: boolean
  call(caller: Caller, situation: Situation): Promise<Reply>
}

const put =
  (body: object) =>
  (caller: Caller, { group }: Situation) =>
    callApi('PUT', `/api/groups/${group.id}`, { ...caller, body })
const post =
  (list: 'add' | 'remove') =>
  (caller: Caller, { group, whom }: Situation) =>
    callApi('POST', `/api/groups/${group.id}/members`, { ...caller, body: { [list]: [whom.id] } })

const acts = {
  'put them into it': { isMember: false, call: post('add') },
  'put them into one that gives more': { isMember: false, gives: { keys: 'write' }, call: post('add') },
  'put them into an inactive one that would give more': {
    isMember: false,
    isInactive: true,
    gives: { keys: 'write' },
    call: post('add'),
  },
  'take them out of it': { isMember: true, call: post('remove') },
  'rename it': { isMember: true, call: put({ name: 'Renamed' }) },
  'let it give less': { isMember: true, call: put({ user_permissions: {} }) },
  'let it give as much as one has': {
    isMember: true,
    gives: {},
    call: put({ user_permissions: { keys: 'read' } }),
  },
  'let it give more than one has': { isMember: true, call: put({ user_permissions: { certs: 'read' } }) },
  deactivate: { isMember: true, call: put({ active: false }) },
  activate: { isMember: true, isInactive: true, call: put({ active: true }) },
  'activate one that gives more': {
    isMember: true,
    isInactive: true,
    gives: { keys: 'write' },
    call: put({ active: true }),
  },
  delete: {
    isMember: true,
    call: (caller, { group }) => callApi('DELETE', `/api/groups/${group.id}`, caller),
  },
} satisfies Record<string, Act>
type ActName = keyof typeof acts

const never: Outcomes = ['no', 'no', 'no', 'no']
const always: Outcomes = ['yes', 'yes', 'yes', 'yes']
const upToOwn: Outcomes = ['yes', 'yes', 'no', 'no']
type Outcomes = [Outcome, Outcome, Outcome, Outcome]

const allNo = Object.fromEntries(Object.keys(acts).map((name) => [name, never])) as Record<ActName, Outcomes>
const ofGroupManagers: Record<ActName, Outcomes> = {
  'put them into it': upToOwn,
  'put them into one that gives more': never,
  'put them into an inactive one that would give more': never,
  'take them out of it': upToOwn,
  'rename it': always,
  'let it give less': upToOwn,
  'let it give as much as one has': upToOwn,
  'let it give more than one has': never,
  deactivate: upToOwn,
  activate: upToOwn,
  'activate one that gives more': never,
  delete: upToOwn,
}

/** Columns: self · weaker · stronger · admin. */
const expected: Record<keyof typeof actors, Record<ActName, Outcomes>> = {
  'nothing granted': allNo,
  'users: write': allNo,
  'user_groups: read': allNo,
  'user_groups: write': ofGroupManagers,
  'only user_groups: write': {
    ...ofGroupManagers,
    'put them into it': ['yes', 'no', 'no', 'no'],
    'take them out of it': ['yes', 'no', 'no', 'no'],
  },
  admin: Object.fromEntries(Object.keys(acts).map((name) => [name, always])) as Record<ActName, Outcomes>,
}

const doors = ['key', 'session'] as const
const cells = Object.entries(expected).flatMap(([actor, rows]) =>
  (Object.keys(rows) as ActName[]).flatMap((act) =>
    (['self', 'weaker', 'stronger', 'admin'] as const).flatMap((target, column) =>
      doors.map((door) => ({ actor, act, target, door, outcome: rows[act][column] })),
    ),
  ),
)

async function callerBy(door: (typeof doors)[number], person: Person): Promise<Caller> {
  return door === 'key' ? { key: person.accessKey } : { session: await buildSession(person.id) }
}

async function stateOf(orgId: string) {
  const [groups, members, users] = await Promise.all([
    db().userGroup.findMany({ where: { orgId } }),
    db().groupMember.findMany({ where: { user: { orgId } }, orderBy: { userId: 'asc' } }),
    db().user.findMany({ where: { orgId }, orderBy: { id: 'asc' } }),
  ])
  return { groups, members, users: users.map(({ lastSignInAt: _, ...row }) => row) }
}

const eventsOf = (orgId: string) =>
  db().auditEvent.findMany({ where: { orgId }, select: { action: true, actorId: true, targetId: true } })

describe.concurrent('who may what with a group and whom it is about', () => {
  it.each(cells)(
    '$actor by $door: $act, $target: $outcome',
    async ({ actor, act, target, door, outcome }) => {
      const { gives = { keys: 'read' }, isInactive = false, isMember, call }: Act = acts[act]
      const orgId = await buildOrganisation()
      const person = await buildUser({ orgId, ...actors[actor] })
      const whom = target === 'self' ? person : await buildUser({ orgId, ...people[target] })
      const members = isMember ? [whom.id] : []
      const group = await buildGroup({ orgId, privileges: gives, isActive: !isInactive, members })
      const caller = await callerBy(door, person)
      const before = await stateOf(orgId)

      const reply = await call(caller, { group, whom })
      expect(reply.status === 200 ? 'yes' : 'no').toBe(outcome)

      const after = await stateOf(orgId)
      const events = await eventsOf(orgId)
      if (outcome === 'yes') {
        expect(after).not.toEqual(before)
        expect(events.filter(({ action }) => /^(group|user)\./.test(action))).toHaveLength(1)
      } else {
        expect(after).toEqual(before)
        expect(events.map(({ action, actorId }) => ({ action, actorId }))).toEqual(
          // One who may see no users is told nothing of them: as for a mistyped id.
          reply.status === 400 ? [] : [{ action: 'act.refused', actorId: person.id }],
        )
        expect([400, 403]).toContain(reply.status)
      }
    },
  )
})

const addUserTo = (caller: Caller, groupId: string) =>
  callApi('POST', '/api/users', {
    ...caller,
    body: {
      first_name: 'New',
      last_name: 'Person',
      email_address: `${randomBytes(6).toString('hex')}@example.com`,
      group_ids: [groupId],
    },
  })

describe.concurrent('who may list, get and add groups', () => {
  const name = () => `Group ${randomBytes(6).toString('hex')}`
  const attempts: Record<string, (caller: Caller, groupId: string) => Promise<Reply>> = {
    list: (caller) => callApi('GET', '/api/groups', caller),
    get: (caller, id) => callApi('GET', `/api/groups/${id}`, caller),
    'add one that gives nothing': (caller) =>
      callApi('POST', '/api/groups', { ...caller, body: { name: name() } }),
    'add one that gives as much as one has': (caller) =>
      callApi('POST', '/api/groups', {
        ...caller,
        body: { name: name(), user_permissions: { keys: 'read' } },
      }),
    'add one that gives more': (caller) =>
      callApi('POST', '/api/groups', {
        ...caller,
        body: { name: name(), user_permissions: { keys: 'write' } },
      }),
    'add a user to it at once': addUserTo,
  }
  // Rows as in `actors`; columns as in `attempts`.
  const outcomes: Record<keyof typeof actors, (200 | 403)[]> = {
    'nothing granted': [403, 403, 403, 403, 403, 403],
    'users: write': [403, 403, 403, 403, 403, 403],
    'user_groups: read': [200, 200, 403, 403, 403, 403],
    'user_groups: write': [200, 200, 200, 200, 403, 403],
    'only user_groups: write': [200, 200, 200, 200, 403, 403],
    admin: [200, 200, 200, 200, 200, 200],
  }
  const rows = Object.entries(outcomes).flatMap(([actor, statuses]) =>
    Object.entries(attempts).flatMap(([title, attempt], column) =>
      doors.map((door) => ({ actor, title, attempt, door, status: statuses[column] })),
    ),
  )

  it.each(rows)('$actor by $door: $title: $status', async ({ actor, attempt, door, status }) => {
    const person = await buildUser(actors[actor])
    const { orgId } = person.row
    const { id } = await buildGroup({ orgId, privileges: { keys: 'read' } })
    const before = await stateOf(orgId)
    const reply = await attempt(await callerBy(door, person), id)
    expect(reply.status).toBe(status)
    if (status === 403) expect(await stateOf(orgId)).toEqual(before)
  })
})

it('a user may be added to a group by those who manage both, and not to one that gives more', async () => {
  const manager = await buildUser({ privileges: { users: 'write', user_groups: 'write', keys: 'read' } })
  const { orgId } = manager.row
  const own = await buildGroup({ orgId, privileges: { keys: 'read' } })
  const more = await buildGroup({ orgId, privileges: { keys: 'write' }, isActive: false })
  const addTo = (id: string) => addUserTo({ key: manager.accessKey }, id)
  expect((await addTo(own.id)).status).toBe(200)
  expect(await addTo(more.id)).toMatchObject({
    status: 403,
    json: { Meta: { group_ids: expect.any(String) } },
  })
  expect(await addTo('ffffffffffffffffffffffff')).toMatchObject({ status: 400 })
})

it('a group of another organisation is like none at all', async () => {
  const admin = await buildUser({ isAdmin: true })
  const { id } = await buildGroup({ orgId: await buildOrganisation() })
  const missing = 'f'.repeat(24)
  const key = admin.accessKey
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PUT', '', { name: 'Mine' }],
    ['DELETE', '', undefined],
    ['POST', '/members', { add: [admin.id] }],
  ] as const) {
    const reply = await callApi(method, `/api/groups/${id}${path}`, { key, body })
    expect(reply.status).toBe(404)
    expect(reply.text).toBe((await callApi(method, `/api/groups/${missing}${path}`, { key, body })).text)
  }
})
