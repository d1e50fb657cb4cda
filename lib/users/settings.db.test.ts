import { beforeAll, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { startSession } from '../identity/sessions/start-session'
import { previewPrivileges } from './preview-privileges'
import { buildGroup, buildOrganisation, buildUser, knownPassword } from './test-support/build-user'
import { rightsBothWays } from './test-support/rights-both-ways'

// Settings are read at first use, which is later.
Object.assign(process.env, {
  BCRYPT_COST: '11',
  EMPTY_PERMISSIONS: 'admin',
  FORBID_ADMIN_VIEW_ACCESS_TOKEN: 'true',
  FORBID_ADMIN_RESET_ACCESS_TOKEN: 'true',
  GROUP_RIGHTS: 'replace',
  PAGE_SIZE: '2',
  PASSWORD_MIN_LENGTH: '12',
  SESSION_IDLE_MINUTES: '1',
})

/** Of `knownPassword`. */
const hashOfCost12 = '$2b$12$sE4cgOOFoGzW/iCkJgtFm.4chhp0/a.kx8pWTKJfN6BMOAmOqkmGa'

type Person = Awaited<ReturnType<typeof buildUser>>

describe('setting a privilege of many, where no privileges mean every right', () => {
  it('tells who would stop being an admin, and who would become one', async () => {
    const orgId = await buildOrganisation()
    const boss = await buildUser({ orgId, isAdmin: true })
    const ids = [
      (await buildUser({ orgId })).id,
      (await buildUser({ orgId, privileges: { log: 'read' } })).id,
    ]
    const effects = async (level: 'deny' | 'read', whom = ids) =>
      (await previewPrivileges(boss.actor, { whom: { ids: whom }, levels: { log: level } })).effects
    expect(await effects('read')).toMatchObject([
      { kind: 'losesAll', count: 1 },
      { kind: 'same', count: 1 },
    ])
    expect(await effects('deny')).toMatchObject([
      { kind: 'gainsAll', count: 1 },
      { kind: 'same', count: 1 },
    ])
    expect(await effects('read', [boss.id])).toMatchObject([{ kind: 'unused' }])
  })
})

describe('EMPTY_PERMISSIONS=admin', () => {
  let orgId: string
  let empty: Person
  let manager: Person

  beforeAll(async () => {
    orgId = await buildOrganisation()
    empty = await buildUser({ orgId })
    manager = await buildUser({ orgId, privileges: { users: 'write' } })
  })

  const put = (caller: Person, target: Person, user_permissions: object) =>
    callApi('PUT', `/api/users/${target.id}`, { key: caller.accessKey, body: { user_permissions } })

  it('is the same in SQL', async () => {
    for (const { code, sql } of await rightsBothWays()) expect(sql).toEqual(code)
  })

  it('gives every right to a user with an empty object, and shows it empty', async () => {
    expect((await callApi('GET', '/api/users', { key: empty.accessKey })).status).toBe(200)
    const own = await callApi('GET', `/api/users/${empty.id}`, { key: empty.accessKey })
    expect(own.json.user_permissions).toEqual({})
  })

  it('ends what another user may know when nothing is left of the privileges', async () => {
    const admin = await buildUser({ isAdmin: true })
    const bounded = await buildUser({ orgId: admin.row.orgId, privileges: { keys: 'read' } })
    await db().user.update({
      where: { id: bounded.id },
      data: { accessKeyRights: { users: 'write', keys: 'read' } },
    })
    const status = async () =>
      (await callApi('GET', `/api/users/${bounded.id}`, { key: bounded.accessKey })).status
    expect(await status()).toBe(200)
    await put(admin, bounded, {})
    expect(await status()).toBe(403)
  })

  it('lets only an admin make such an admin, by adding or by emptying', async () => {
    const body = { first_name: 'A', last_name: 'B', email_address: 'ab@example.com' }
    const added = await callApi('POST', '/api/users', { key: manager.accessKey, body })
    expect([added.status, added.json.Message]).toEqual([403, 'Only an admin can make a user an admin'])

    const emptied = await put(manager, manager, {})
    expect([emptied.status, emptied.json.Message]).toEqual([403, 'Only an admin can make a user an admin'])
  })

  it('keeps the last such user out of groups, which would end it', async () => {
    const orgId = await buildOrganisation()
    const last = await buildUser({ orgId })
    const { id } = await buildGroup({ orgId, privileges: { users: 'write' } })
    const join = (whom: Person) =>
      callApi('POST', `/api/groups/${id}/members`, { key: last.accessKey, body: { add: [whom.id] } })
    expect((await join(last)).status).toBe(409)
    const other = await buildUser({ orgId })
    expect((await join(other)).status).toBe(200)
    expect((await join(last)).status).toBe(409)
  })

  it('keeps such a user when they are the last admin', async () => {
    expect((await put(empty, empty, { users: 'write' })).status).toBe(409)
    await buildUser({ orgId })
    expect((await put(empty, empty, { users: 'write' })).status).toBe(200)
  })
})

describe('FORBID_ADMIN_VIEW_ACCESS_TOKEN=true', () => {
  it('shows a key to its owner only, in lists too', async () => {
    const admin = await buildUser({ isAdmin: true })
    const other = await buildUser({ orgId: admin.row.orgId })

    const { json } = await callApi('GET', '/api/users', { key: admin.accessKey })
    expect(json.users.map((user: { access_key: string }) => user.access_key)).toEqual([admin.accessKey, ''])
    const shown = await callApi('GET', `/api/users/${other.id}`, { key: admin.accessKey })
    expect([shown.json.access_key, shown.headers.get('etag')]).toEqual(['', '"1"'])
  })
})

describe('FORBID_ADMIN_RESET_ACCESS_TOKEN=true', () => {
  it('lets everyone renew only their own key', async () => {
    const admin = await buildUser({ isAdmin: true })
    const other = await buildUser({ orgId: admin.row.orgId })
    const renew = (key: string) => callApi('PUT', `/api/users/${other.id}/actions/key/reset`, { key })
    expect((await renew(admin.accessKey)).status).toBe(403)
    expect((await renew(other.accessKey)).status).toBe(200)
  })
})

describe('PAGE_SIZE=2', () => {
  it('makes pages of two', async () => {
    const admin = await buildUser({ isAdmin: true })
    for (let count = 0; count < 3; count++) await buildUser({ orgId: admin.row.orgId })

    const first = await callApi('GET', '/api/users', { key: admin.accessKey })
    expect([first.json.users.length, first.json.pages]).toEqual([2, 1])
    await buildUser({ orgId: admin.row.orgId })
    const last = await callApi('GET', '/api/users?p=3', { key: admin.accessKey })
    expect([last.json.users.length, last.json.pages]).toEqual([1, 2])
  })
})

describe('BCRYPT_COST=11', () => {
  const costOf = async (id: string) =>
    (await db().user.findUniqueOrThrow({ where: { id } })).passwordHash?.slice(0, 7)

  it('is that of a new password', async () => {
    const admin = await buildUser({ isAdmin: true, hasPassword: false })
    const path = `/api/users/${admin.id}/actions/reset`
    await callApi('POST', path, { key: admin.accessKey, body: { new_password: 'quiet lake at noon' } })
    expect(await costOf(admin.id)).toBe('$2b$11$')
  })

  it('is that of a hash of another cost after the next sign-in, so that all take the same time again', async () => {
    const origin = { requestId: null, ipAddress: null, userAgent: null }
    const [cheaper, dearer] = [await buildUser(), await buildUser({ passwordHash: hashOfCost12 })]
    for (const { row } of [cheaper, dearer]) {
      await startSession({ email: row.emailAddress, password: knownPassword }, origin)
    }
    expect(await costOf(cheaper.id)).toBe('$2b$11$')
    expect(await costOf(dearer.id)).toBe('$2b$11$')
  })
})

describe('PASSWORD_MIN_LENGTH=12', () => {
  it('asks for twelve characters', async () => {
    const admin = await buildUser({ isAdmin: true })
    const path = `/api/users/${admin.id}/actions/reset`
    const reply = await callApi('POST', path, { key: admin.accessKey, body: { new_password: '12345678901' } })
    expect(reply.json.Meta).toEqual({ new_password: 'Password must have at least 12 characters' })
  })
})

describe('SESSION_IDLE_MINUTES=1', () => {
  it('ends a session that was idle for a minute, and none that is in use', async () => {
    const admin = await buildUser({ isAdmin: true })
    const seen = (secondsAgo: number) => ({ lastSeenAt: new Date(Date.now() - secondsAgo * 1000) })
    const used = await buildSession(admin.id, seen(20))
    const idle = await buildSession(admin.id, seen(61))

    expect((await callApi('GET', '/api/users', { session: idle })).status).toBe(401)
    expect((await callApi('GET', '/api/users', { session: used })).status).toBe(200)
    const row = await db().session.findUniqueOrThrow({ where: { id: used } })
    expect(Date.now() - row.lastSeenAt.getTime()).toBeLessThan(10_000)
  })
})
