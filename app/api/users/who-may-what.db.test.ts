import { describe, expect, it } from 'vitest'
import { buildSession, callApi, type Reply } from '@/lib/http/test-support/call-api'
import type { Privileges } from '@/lib/permissions/privileges.schema'
import { buildOrganisation, buildUser, knownPassword } from '@/lib/users/test-support/build-user'

/*
 * Who may what to whom, cell by cell, through both doors. Written out in words and apart from the table in
 * lib/permissions, so that a slip there shows here.
 *
 *   yes   the act succeeds
 *   no    403: the actor may know that the user exists
 *   404   the actor may not even know that
 */

type Outcome = 'yes' | 'no' | '404'
type Person = Awaited<ReturnType<typeof buildUser>>
type Caller = { key: string } | { session: string }

const actors: Record<string, { isAdmin?: boolean; privileges?: Privileges }> = {
  'nothing granted': { privileges: {} },
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

type Act = {
  call(caller: Caller, target: Person): Promise<Reply>
  /** Did it really happen? Default: the status says so. */
  happened?(reply: Reply): boolean
  targetHasPassword?: boolean
}

const put = (change: object) => (caller: Caller, target: Person) =>
  callApi('PUT', `/api/users/${target.id}`, { ...caller, body: change })

const setPassword = (caller: Caller, target: Person) =>
  callApi('POST', `/api/users/${target.id}/actions/reset`, {
    ...caller,
    body: { new_password: 'test123456', current_password: knownPassword },
  })

const acts: Record<string, Act> = {
  see: { call: (caller, target) => callApi('GET', `/api/users/${target.id}`, caller) },
  'see the key': {
    call: (caller, target) => callApi('GET', `/api/users/${target.id}`, caller),
    happened: (reply) => reply.json.access_key !== '',
  },
  rename: { call: put({ first_name: 'Other' }) },
  'change the e-mail': {
    call: (caller, target) => put({ email_address: `new-${target.row.emailAddress}` })(caller, target),
  },
  deactivate: { call: put({ active: false }) },
  'take privileges': { call: put({ user_permissions: { websockets: 'deny' } }) },
  'set the first password': { call: setPassword, targetHasPassword: false },
  'set another password': { call: setPassword },
  'renew the key': {
    call: (caller, target) => callApi('PUT', `/api/users/${target.id}/actions/key/reset`, caller),
  },
  delete: { call: (caller, target) => callApi('DELETE', `/api/users/${target.id}`, caller) },
}

/** Columns: self · weaker · stronger · admin. */
const expected: Record<string, Record<string, [Outcome, Outcome, Outcome, Outcome]>> = {
  'nothing granted': {
    see: ['yes', '404', '404', '404'],
    'see the key': ['yes', '404', '404', '404'],
    rename: ['yes', '404', '404', '404'],
    'change the e-mail': ['no', '404', '404', '404'],
    deactivate: ['no', '404', '404', '404'],
    'set the first password': ['yes', '404', '404', '404'],
    'set another password': ['yes', '404', '404', '404'],
    'renew the key': ['yes', '404', '404', '404'],
    delete: ['no', '404', '404', '404'],
  },
  'write elsewhere': {
    see: ['yes', '404', '404', '404'],
    rename: ['yes', '404', '404', '404'],
    'change the e-mail': ['no', '404', '404', '404'],
    'take privileges': ['no', '404', '404', '404'],
    deactivate: ['no', '404', '404', '404'],
    delete: ['no', '404', '404', '404'],
  },
  'users: read': {
    see: ['yes', 'yes', 'yes', 'yes'],
    'see the key': ['yes', 'no', 'no', 'no'],
    rename: ['yes', 'no', 'no', 'no'],
    'change the e-mail': ['no', 'no', 'no', 'no'],
    deactivate: ['no', 'no', 'no', 'no'],
    'take privileges': ['no', 'no', 'no', 'no'],
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
    'take privileges': ['yes', 'yes', 'yes', 'no'],
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
    'take privileges': ['yes', 'yes', 'yes', 'yes'],
    'set the first password': ['yes', 'yes', 'yes', 'yes'],
    'set another password': ['yes', 'yes', 'yes', 'yes'],
    'renew the key': ['yes', 'yes', 'yes', 'yes'],
    delete: ['yes', 'yes', 'yes', 'yes'],
  },
}

const cells = Object.entries(expected).flatMap(([actor, rows]) =>
  Object.entries(rows).flatMap(([act, outcomes]) =>
    ['self', 'weaker', 'stronger', 'admin'].flatMap((target, column) =>
      (['key', 'session'] as const).map((door) => ({ actor, act, target, door, outcome: outcomes[column] })),
    ),
  ),
)

describe.concurrent('who may what', () => {
  it.each(cells)(
    '$actor by $door: $act of $target — $outcome',
    async ({ actor, act, target, door, outcome }) => {
      const { call, happened, targetHasPassword: hasPassword = true } = acts[act] as Act
      const orgId = await buildOrganisation()
      // Somebody must stay admin when the admin of the cell goes.
      await buildUser({ orgId, isAdmin: true })
      const person = await buildUser({
        orgId,
        ...actors[actor],
        ...(target === 'self' ? { hasPassword } : {}),
      })
      const whom = target === 'self' ? person : await buildUser({ orgId, ...targets[target], hasPassword })
      const caller = door === 'key' ? { key: person.accessKey } : { session: await buildSession(person.id) }

      const reply = await call(caller, whom)
      const did = reply.status === 200 && (happened?.(reply) ?? true)

      const told = did ? 'yes' : reply.status === 404 ? '404' : 'no'
      expect(told).toBe(outcome)
      // Reading a user whose key one may not see is no failure; every other "no" is a 403.
      if (told === 'no' && act !== 'see the key') expect(reply.status).toBe(403)
      if (told === '404') {
        const missing = await call(caller, { ...whom, id: 'ffffffffffffffffffffffff' })
        expect(reply.text).toBe(missing.text)
      }
    },
  )
})
