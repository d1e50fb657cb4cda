import { beforeEach, describe, expect, it, vi } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { getUser } from '../users/directory/get-user'
import { buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { actionResultOf } from '../web/form-action'
import { readForPage } from '../web/read-for-page'

// What a form is answered is in the language of its request; there is none here that asks for one.
vi.mock('next/headers', () => ({ cookies: async () => new Map(), headers: async () => new Headers() }))

type Person = Awaited<ReturnType<typeof buildUser>>
let reader: Person
let stranger: Person
let admin: Person

beforeEach(async () => {
  admin = await buildUser({ isAdmin: true })
  const orgId = admin.row.orgId
  reader = await buildUser({ orgId, privileges: { users: 'read' } })
  stranger = await buildUser({ orgId })
})

const refusals = () =>
  db().auditEvent.findMany({
    where: { orgId: admin.row.orgId, action: 'act.refused' },
    orderBy: { id: 'asc' },
  })

/** As if the minute had passed. */
const waitOut = () => db().$executeRaw`UPDATE rate_limit SET expire = 0`

describe('what was refused', () => {
  it('is in the audit log with actor, target and act, although the change was rolled back', async () => {
    const reply = await callApi('DELETE', `/api/users/${admin.id}`, { key: reader.accessKey })
    expect(reply.status).toBe(403)
    expect(await refusals()).toMatchObject([
      {
        actorKind: 'key',
        actorId: reader.id,
        actorName: 'Jo Smith',
        targetId: admin.id,
        targetName: 'Jo Smith',
        changes: { act: [null, 'user.delete'] },
      },
    ])
  })

  it('is there for forms as well', async () => {
    const result = await actionResultOf(
      () => updateUser(reader.actor, admin.id, { first_name: 'Other' }),
      null,
    )
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(await refusals()).toMatchObject([{ changes: { act: [null, 'user.rename'] } }])
  })

  it('is there for pages as well', async () => {
    const read = readForPage(() => getUser(stranger.actor, admin.id))
    await expect(read).rejects.toMatchObject({ digest: expect.stringContaining('404') })
    expect(await refusals()).toMatchObject([{ actorId: stranger.id, changes: { act: [null, 'user.see'] } }])
  })

  it('names the privilege that an actor wanted to give without holding it', async () => {
    const manager = await buildUser({ orgId: admin.row.orgId, privileges: { users: 'write' } })
    const body = { user_permissions: { keys: 'write' } }
    await callApi('PUT', `/api/users/${stranger.id}`, { key: manager.accessKey, body })
    await callApi('PUT', `/api/users/${stranger.id}`, {
      key: manager.accessKey,
      body: { user_permissions: { IsAdmin: 'admin' } },
    })
    expect(await refusals()).toMatchObject([
      { targetId: stranger.id, changes: { act: [null, 'user.change-privileges'], section: [null, 'keys'] } },
    ])
  })

  it('is one event a minute, however often it is tried', async () => {
    const tryIt = () => callApi('DELETE', `/api/users/${admin.id}`, { key: reader.accessKey })
    await Promise.all(Array.from({ length: 20 }, tryIt))
    expect(await refusals()).toHaveLength(1)
    await callApi('DELETE', `/api/users/${stranger.id}`, { key: reader.accessKey })
    expect(await refusals()).toHaveLength(2)
    await waitOut()
    await tryIt()
    expect(await refusals()).toHaveLength(3)
  })

  it('is one event for an actor who tries the ids of users they may not know of', async () => {
    const ids = [admin.id, reader.id, 'ffffffffffffffffffffffff', 'not-an-id']
    for (const id of ids) {
      expect((await callApi('GET', `/api/users/${id}`, { key: stranger.accessKey })).status).toBe(404)
    }
    expect(await refusals()).toMatchObject([
      { actorId: stranger.id, targetId: admin.id, changes: { act: [null, 'user.see'] } },
    ])
  })

  it('does not name people of another organisation', async () => {
    const elsewhere = await buildUser()
    await callApi('GET', `/api/users/${elsewhere.id}`, { key: stranger.accessKey })
    expect(await refusals()).toMatchObject([{ targetId: null, targetName: null }])
  })

  it('is not recorded for an actor who may see all users and mistypes an id', async () => {
    await callApi('GET', '/api/users/ffffffffffffffffffffffff', { key: reader.accessKey })
    expect(await refusals()).toEqual([])
  })
})
