import { describe, expect, it } from 'vitest'
import { buildSession, callApi } from '@/lib/api/test-support/call-api'
import { db } from '@/lib/db/database'
import type { Privileges } from '@/lib/permissions/sections'
import { buildOrganisation, buildUser, knownPassword } from '@/lib/users/test-support/build-user'

// Settings are read at first use, which is later.
process.env.API_DIALECT = 'v5'

/*
 * Sections 2.6, 6.5 and 13.1 of the contract: what v5 rules otherwise than v1, cell by cell and written out in words, apart
 * from the rules in lib/permissions. What is not here is as in app/api/users/who-may-what.db.test.ts. Programs with a key meet
 * the rules of the original; a cookie, as screens have it, meets ours.
 */

type Person = Awaited<ReturnType<typeof buildUser>>
type Caller = { key: string } | { session: string }
type Outcome = 'yes' | 'no' | '404'
type Door = 'key' | 'cookie'

const actors: Record<string, { isAdmin?: boolean; privileges?: Privileges; mayReset?: true }> = {
  'nothing granted': {},
  'users: read': { privileges: { users: 'read' } },
  'users: write': { privileges: { users: 'write', apis: 'write' } },
  admin: { isAdmin: true },
  'admin with ResetPassword': { isAdmin: true, mayReset: true },
  // The right stays when the admin is one no more, and is worth nothing then.
  'users: write with ResetPassword': { privileges: { users: 'write', apis: 'write' }, mayReset: true },
}

const reset = (target: Person, caller: Caller, current?: string) =>
  callApi('POST', `/api/users/${target.id}/actions/reset`, {
    ...caller,
    body: { new_password: 'test12345', ...(current && { current_password: current }) },
  })

const acts: Record<string, (target: Person, caller: Caller) => ReturnType<typeof callApi>> = {
  'set the first password': async (target, caller) => {
    await db().user.update({ where: { id: target.id }, data: { passwordHash: null } })
    return reset(target, caller)
  },
  'set another password, with the current one': (target, caller) => reset(target, caller, knownPassword),
  'add an admin': (_, caller) =>
    callApi('POST', '/api/users', {
      ...caller,
      body: {
        first_name: 'A',
        last_name: 'B',
        email_address: 'new@example.com',
        user_permissions: { IsAdmin: 'admin' },
      },
    }),
  'make an admin': (target, caller) =>
    callApi('PUT', `/api/users/${target.id}`, {
      ...caller,
      body: { user_permissions: { IsAdmin: 'admin' } },
    }),
  'give ResetPassword': (target, caller) =>
    callApi('PUT', `/api/users/${target.id}`, {
      ...caller,
      body: { user_permissions: { apis: 'read', ResetPassword: 'admin' } },
    }),
  'change a weaker user': (target, caller) =>
    callApi('PUT', `/api/users/${target.id}`, { ...caller, body: { first_name: 'New' } }),
}

type Row = Record<Door, Outcome>
const both = (outcome: Outcome): Row => ({ key: outcome, cookie: outcome })

const expected: Record<string, Record<string, Row>> = {
  'nothing granted': {
    'set the first password': both('404'),
    'set another password, with the current one': both('404'),
    'add an admin': both('no'),
    'make an admin': both('404'),
    'give ResetPassword': both('404'),
    'change a weaker user': both('404'),
  },
  'users: read': {
    'set the first password': both('no'),
    'set another password, with the current one': both('no'),
    'add an admin': both('no'),
    'make an admin': both('no'),
    'give ResetPassword': both('no'),
    'change a weaker user': both('no'),
  },
  'users: write': {
    'set the first password': { key: 'no', cookie: 'yes' },
    'set another password, with the current one': both('no'),
    'add an admin': both('no'),
    'make an admin': both('no'),
    'give ResetPassword': both('no'),
    'change a weaker user': both('yes'),
  },
  admin: {
    'set the first password': { key: 'no', cookie: 'yes' },
    'set another password, with the current one': { key: 'no', cookie: 'yes' },
    'add an admin': { key: 'no', cookie: 'yes' },
    'make an admin': { key: 'no', cookie: 'yes' },
    'give ResetPassword': both('no'),
    'change a weaker user': both('yes'),
  },
  'admin with ResetPassword': {
    'set the first password': both('yes'),
    'set another password, with the current one': both('yes'),
    'add an admin': both('yes'),
    'make an admin': both('yes'),
    'give ResetPassword': both('no'),
    'change a weaker user': both('yes'),
  },
  'users: write with ResetPassword': {
    'set the first password': { key: 'no', cookie: 'yes' },
    'set another password, with the current one': both('no'),
    'add an admin': both('no'),
    'make an admin': both('no'),
    'give ResetPassword': both('no'),
    'change a weaker user': both('yes'),
  },
}

const cells = Object.entries(expected).flatMap(([actor, rows]) =>
  Object.entries(rows).flatMap(([act, doors]) =>
    (['key', 'cookie'] as const).map((door) => [actor, act, door, doors[door]] as const),
  ),
)

it('every act stands in every table', () => {
  expect(Object.keys(expected)).toEqual(Object.keys(actors))
  for (const rows of Object.values(expected)) expect(Object.keys(rows)).toEqual(Object.keys(acts))
})

describe('to a weaker user of the organisation', () => {
  it.each(cells)('%s: %s, by %s: %s', async (actor, act, door, outcome) => {
    const orgId = await buildOrganisation()
    const { mayReset, ...rights } = actors[actor] ?? {}
    const by = await buildUser({ orgId, ...rights })
    if (mayReset) await db().user.update({ where: { id: by.id }, data: { mayResetPasswords: true } })
    const target = await buildUser({ orgId, privileges: { apis: 'read' } })
    const caller = door === 'key' ? { key: by.accessKey } : { session: await buildSession(by.id) }
    const rowOf = () => db().user.findUnique({ where: { id: target.id } })
    const attempt = acts[act] as (typeof acts)[string]
    const { status } = await attempt(target, caller)
    // The original answers 400 where the user of an update is not to be seen.
    const refused = outcome === 'no' ? [403] : [404, 400]
    expect(outcome === 'yes' ? [200] : refused).toContain(status)
    const row = await rowOf()
    if (outcome !== 'yes') {
      expect(row).toMatchObject({ isAdmin: false, mayResetPasswords: false, firstName: 'Jo' })
      expect(await db().user.count({ where: { orgId, isAdmin: true, id: { not: by.id } } })).toBe(0)
    }
  })
})

describe('to oneself, by key', () => {
  it.each(Object.keys(actors))(
    '%s: sets the first password and the next, and renews the key',
    async (actor) => {
      const { mayReset: _, ...rights } = actors[actor] ?? {}
      const own = await buildUser({ ...rights, hasPassword: false })
      const key = { key: own.accessKey }
      expect((await reset(own, key)).status).toBe(200)
      expect((await reset(own, key)).status).toBe(403)
      expect((await reset(own, key, 'test12345')).status).toBe(200)
      expect((await callApi('GET', '/api/users/me', key)).status).toBe(200)
      expect((await callApi('PUT', `/api/users/${own.id}/actions/key/reset`, key)).status).toBe(200)
    },
  )

  it('the last admin deletes themselves by key, and not by cookie', async () => {
    const own = await buildUser({ isAdmin: true })
    const session = await buildSession(own.id)
    expect((await callApi('DELETE', `/api/users/${own.id}`, { session })).status).toBe(403)
    expect((await callApi('DELETE', `/api/users/${own.id}`, { key: own.accessKey })).status).toBe(200)
    expect(await db().user.count({ where: { id: own.id } })).toBe(0)
  })
})
