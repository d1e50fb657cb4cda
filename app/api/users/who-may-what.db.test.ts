import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildSession, callApi, type Reply } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import type { Privileges } from '@/lib/permissions/sections'
import { buildGroup, buildOrganisation, buildUser, knownPassword } from '@/lib/users/test-support/build-user'

/*
 * Who may what to whom, cell by cell, through both doors. Written out in words and apart from the table in
 * lib/permissions, so that a slip there shows here.
 *
 *   yes   the act succeeds
 *   no    403: the actor may know that the user exists
 *   404   the actor may not even know that
 *
 * All of it twice: with the users' own privileges, and with the same from a group.
 */

type Outcome = 'yes' | 'no' | '404'
type Person = Awaited<ReturnType<typeof buildUser>>
type Caller = { key: string } | { session: string }

const actors: Record<string, { isAdmin?: boolean; privileges?: Privileges }> = {
  // Something elsewhere, so that taking it away is a change.
  'nothing granted': { privileges: { log: 'read' } },
  'write elsewhere': { privileges: { system: 'write', audit_logs: 'read' } },
  'users: read': { privileges: { users: 'read' } },
  'users: write': { privileges: { users: 'write', keys: 'read' } },
  admin: { isAdmin: true },
}

const targets: Record<string, { isAdmin?: boolean; privileges?: Privileges }> = {
  weaker: { privileges: { users: 'read' } },
  stronger: { privileges: { keys: 'write', policies: 'write' } },
  admin: { isAdmin: true },
}

type Call = {
  call(caller: Caller, target: Person): Promise<Reply>
  /** Did it really happen? Default: the status says so. */
  happened?(reply: Reply): boolean
  targetHasPassword?: boolean
  targetIsActive?: boolean
  /** Reading leaves row and audit log as they are, also when it succeeds. */
  isReading?: boolean
}

const put = (change: object) => (caller: Caller, target: Person) =>
  callApi('PUT', `/api/users/${target.id}`, { ...caller, body: change })

const setPassword = (caller: Caller, target: Person) =>
  callApi('POST', `/api/users/${target.id}/actions/reset`, {
    ...caller,
    body: { new_password: 'test123456', current_password: knownPassword },
  })

const acts = {
  see: { isReading: true, call: (caller, target) => callApi('GET', `/api/users/${target.id}`, caller) },
  'see the key': {
    isReading: true,
    call: (caller, target) => callApi('GET', `/api/users/${target.id}`, caller),
    happened: (reply) => reply.json.access_key !== '',
  },
  rename: { call: put({ first_name: 'Other' }) },
  'change the e-mail': {
    call: (caller, target) => put({ email_address: `new-${target.row.emailAddress}` })(caller, target),
  },
  deactivate: { call: put({ active: false }) },
  activate: { call: put({ active: true }), targetIsActive: false },
  'change privileges': { call: put({ user_permissions: { websockets: 'deny' } }) },
  'set the first password': { call: setPassword, targetHasPassword: false },
  'set another password': { call: setPassword },
  'renew the key': {
    call: (caller, target) => callApi('PUT', `/api/users/${target.id}/actions/key/reset`, caller),
  },
  delete: { call: (caller, target) => callApi('DELETE', `/api/users/${target.id}`, caller) },
} satisfies Record<string, Call>

type Act = keyof typeof acts

/** Columns: self · weaker · stronger · admin. Every act stands in every table: the type says so. */
const expected: Record<string, Record<Act, [Outcome, Outcome, Outcome, Outcome]>> = {
  'nothing granted': {
    see: ['yes', '404', '404', '404'],
    'see the key': ['yes', '404', '404', '404'],
    rename: ['yes', '404', '404', '404'],
    'change the e-mail': ['no', '404', '404', '404'],
    deactivate: ['no', '404', '404', '404'],
    activate: ['404', '404', '404', '404'],
    'change privileges': ['no', '404', '404', '404'],
    'set the first password': ['yes', '404', '404', '404'],
    'set another password': ['yes', '404', '404', '404'],
    'renew the key': ['yes', '404', '404', '404'],
    delete: ['no', '404', '404', '404'],
  },
  'write elsewhere': {
    see: ['yes', '404', '404', '404'],
    'see the key': ['yes', '404', '404', '404'],
    rename: ['yes', '404', '404', '404'],
    'change the e-mail': ['no', '404', '404', '404'],
    deactivate: ['no', '404', '404', '404'],
    activate: ['404', '404', '404', '404'],
    'change privileges': ['no', '404', '404', '404'],
    'set the first password': ['yes', '404', '404', '404'],
    'set another password': ['yes', '404', '404', '404'],
    'renew the key': ['yes', '404', '404', '404'],
    delete: ['no', '404', '404', '404'],
  },
  'users: read': {
    see: ['yes', 'yes', 'yes', 'yes'],
    'see the key': ['yes', 'no', 'no', 'no'],
    rename: ['yes', 'no', 'no', 'no'],
    'change the e-mail': ['no', 'no', 'no', 'no'],
    deactivate: ['no', 'no', 'no', 'no'],
    activate: ['no', 'no', 'no', 'no'],
    'change privileges': ['no', 'no', 'no', 'no'],
    'set the first password': ['yes', 'no', 'no', 'no'],
    'set another password': ['yes', 'no', 'no', 'no'],
    'renew the key': ['yes', 'no', 'no', 'no'],
    delete: ['no', 'no', 'no', 'no'],
  },
  'users: write': {
    see: ['yes', 'yes', 'yes', 'yes'],
    'see the key': ['yes', 'no', 'no', 'no'],
    rename: ['yes', 'yes', 'yes', 'no'],
    'change the e-mail': ['yes', 'yes', 'no', 'no'],
    deactivate: ['yes', 'yes', 'yes', 'no'],
    activate: ['yes', 'yes', 'no', 'no'],
    'change privileges': ['yes', 'yes', 'no', 'no'],
    'set the first password': ['yes', 'yes', 'no', 'no'],
    'set another password': ['yes', 'no', 'no', 'no'],
    'renew the key': ['yes', 'yes', 'yes', 'no'],
    delete: ['yes', 'yes', 'yes', 'no'],
  },
  admin: {
    see: ['yes', 'yes', 'yes', 'yes'],
    'see the key': ['yes', 'yes', 'yes', 'yes'],
    rename: ['yes', 'yes', 'yes', 'yes'],
    'change the e-mail': ['yes', 'yes', 'yes', 'yes'],
    deactivate: ['yes', 'yes', 'yes', 'yes'],
    activate: ['yes', 'yes', 'yes', 'yes'],
    'change privileges': ['yes', 'yes', 'yes', 'yes'],
    'set the first password': ['yes', 'yes', 'yes', 'yes'],
    'set another password': ['yes', 'yes', 'yes', 'yes'],
    'renew the key': ['yes', 'yes', 'yes', 'yes'],
    delete: ['yes', 'yes', 'yes', 'yes'],
  },
}

const doors = ['key', 'session'] as const
const sources = ['own', 'group'] as const
type Source = (typeof sources)[number]
// Inactive users cannot call anything, so no user can activate themselves.
const isPossible = ({ act, target }: { act: Act; target: string }) => act !== 'activate' || target !== 'self'
const cells = Object.entries(expected)
  .flatMap(([actor, rows]) =>
    (Object.keys(rows) as Act[]).flatMap((act) =>
      ['self', 'weaker', 'stronger', 'admin'].flatMap((target, column) =>
        sources.flatMap((source) =>
          doors.map((door) => {
            const outcome = outcomeBy(door, act, rows[act][column])
            return { actor, act, target, source, door, outcome }
          }),
        ),
      ),
    ),
  )
  .filter(isPossible)

/** No key comes through a cookie. */
function outcomeBy(door: (typeof doors)[number], act: Act, outcome: Outcome | undefined) {
  return door === 'session' && act === 'see the key' && outcome === 'yes' ? 'no' : outcome
}

async function callerBy(door: (typeof doors)[number], person: Person): Promise<Caller> {
  return door === 'key' ? { key: person.accessKey } : { session: await buildSession(person.id) }
}

async function stateOf(id: string) {
  const row = await db().user.findUnique({ where: { id } })
  return {
    row,
    events: await db().auditEvent.count({ where: { targetId: id, action: { not: 'act.refused' } } }),
  }
}

/** Who was refused what about this user, by the audit log. */
async function refusalsOf(targetId: string) {
  const events = await db().auditEvent.findMany({ where: { targetId, action: 'act.refused' } })
  return events.map(({ actorId }) => actorId)
}

/**
 * A user whose rights are these: their own, or those of a group, to which they have a part of the first one of their own,
 * so that taking it away is a change.
 */
async function buildBy(
  source: Source,
  orgId: string,
  { privileges = {}, ...wishes }: Parameters<typeof buildUser>[0] = {},
): Promise<Person> {
  if (source === 'own') return buildUser({ orgId, privileges, ...wishes })
  const [first] = Object.keys(privileges)
  const person = await buildUser({ orgId, privileges: first ? { [first]: 'read' } : {}, ...wishes })
  await buildGroup({ orgId, privileges, members: [person.id] })
  return { ...person, row: await db().user.findUniqueOrThrow({ where: { id: person.id } }) }
}

describe.concurrent('who may what to whom', () => {
  it.each(cells)(
    '$actor ($source) by $door: $act of $target: $outcome',
    async ({ actor, act, target, source, door, outcome }) => {
      const { call, happened, isReading, ...wishes }: Call = acts[act]
      const { targetHasPassword: hasPassword = true, targetIsActive: isActive = true } = wishes
      // Inactive users cannot call anything, so no user can activate themselves.
      if (target === 'self' && !isActive) return
      const orgId = await buildOrganisation()
      // One user must stay admin when the admin of the cell goes.
      await buildUser({ orgId, isAdmin: true })
      const person = await buildBy(source, orgId, {
        ...actors[actor],
        ...(target === 'self' ? { hasPassword } : {}),
      })
      const whom =
        target === 'self'
          ? person
          : await buildBy(source, orgId, { ...targets[target], hasPassword, isActive })
      const caller = await callerBy(door, person)
      const before = await stateOf(whom.id)

      const reply = await call(caller, whom)
      const did = reply.status === 200 && (happened?.(reply) ?? true)
      const told = did ? 'yes' : reply.status === 404 ? '404' : 'no'
      expect(told).toBe(outcome)

      const after = await stateOf(whom.id)
      if (told === 'yes' && !isReading) {
        expect(after.row).not.toEqual(before.row)
        expect(after.events).toBe(before.events + 1)
      } else {
        expect(after).toEqual(before)
      }
      // Reading a user whose key one may not see is no failure; every other "no" is a 403.
      if (told === 'no' && !isReading) expect(reply.status).toBe(403)
      const isRefused = told === '404' || (told === 'no' && !isReading)
      expect(await refusalsOf(whom.id)).toEqual(isRefused ? [person.id] : [])
      if (told === '404') {
        const missing = await call(caller, { ...whom, id: 'ffffffffffffffffffffffff' })
        expect(reply.text).toBe(missing.text)
      }
    },
  )
})

describe.concurrent('who may list, add, grant and read the audit log', () => {
  const person = (user_permissions?: object) => ({
    first_name: 'New',
    last_name: 'Person',
    email_address: `${randomBytes(6).toString('hex')}@example.com`,
    user_permissions,
  })
  const attempts = {
    list: (caller: Caller) => callApi('GET', '/api/users', caller),
    'list all': (caller: Caller) => callApi('GET', '/api/users?p=-1', caller),
    'add with nothing': (caller: Caller) => callApi('POST', '/api/users', { ...caller, body: person() }),
    'add with keys: read': (caller: Caller) =>
      callApi('POST', '/api/users', { ...caller, body: person({ keys: 'read' }) }),
    'add with keys: write': (caller: Caller) =>
      callApi('POST', '/api/users', { ...caller, body: person({ keys: 'write' }) }),
    'add an admin': (caller: Caller) =>
      callApi('POST', '/api/users', { ...caller, body: person({ IsAdmin: 'admin' }) }),
    'read the audit log': (caller: Caller) => callApi('GET', '/api/audit-logs', caller),
  }
  // Rows as in `actors`; columns as in `attempts`.
  const outcomes: Record<keyof typeof actors, (200 | 403)[]> = {
    'nothing granted': [403, 403, 403, 403, 403, 403, 403],
    'write elsewhere': [403, 403, 403, 403, 403, 403, 200],
    'users: read': [200, 200, 403, 403, 403, 403, 403],
    'users: write': [200, 200, 200, 200, 403, 403, 403],
    admin: [200, 200, 200, 200, 200, 200, 200],
  }
  const rows = Object.entries(outcomes).flatMap(([actor, statuses]) =>
    Object.entries(attempts).flatMap(([title, attempt], column) =>
      doors.map((door) => ({ actor, title, attempt, door, status: statuses[column] })),
    ),
  )

  it.each(rows)('$actor by $door: $title: $status', async ({ actor, attempt, door, status }) => {
    const caller = await buildUser(actors[actor])
    const reply = await attempt(await callerBy(door, caller))

    expect(reply.status).toBe(status)
    if (status === 403) expect(await db().user.count({ where: { orgId: caller.row.orgId } })).toBe(1)
  })
})
