import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { updateGroup } from '../groups/update-group'
import { callerByKey } from '../identity/caller'
import { issueLink } from '../links/account-link'
import { createUser } from '../users/create-user'
import { listUsers, streamUsers } from '../users/directory/list-users'
import { buildGroup, buildOrganisation, buildUser } from '../users/test-support/build-user'
import { deleteUser } from './delete-user'
import { listDeletedUsers } from './list-deleted-users'
import { restoreUser } from './restore-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let manager: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, firstName: 'Mia', privileges: { users: 'write', keys: 'read' } })
  person = await buildUser({ orgId, firstName: 'Pia', privileges: { keys: 'read' } })
})

const eventsOf = async (id: string) =>
  (await db().auditEvent.findMany({ where: { targetId: id }, orderBy: { id: 'asc' } })).map(
    ({ action, actorKind, actorName, targetName, changes }) => ({
      action,
      actorKind,
      actorName,
      targetName,
      changes,
    }),
  )

it('comes back into the groups that still exist, with who added them when', async () => {
  const [kept, gone] = [
    await buildGroup({ orgId, name: 'Kept', privileges: { keys: 'read' }, members: [person.id] }),
    await buildGroup({ orgId, name: 'Gone', members: [person.id] }),
  ]
  const before = await db().groupMember.findFirstOrThrow({ where: { groupId: kept.id } })
  await deleteUser(admin.actor, person.id)
  expect(await db().groupMember.count({ where: { userId: person.id } })).toBe(0)
  expect((await db().groupTotal.findUniqueOrThrow({ where: { groupId: kept.id } })).memberCount).toBe(0)
  await db().userGroup.delete({ where: { id: gone.id } })
  // Who has less than the group gives cannot bring them back.
  await updateGroup(admin.actor, kept.id, { user_permissions: { certs: 'write' } })
  await expect(restoreUser(manager.actor, { id: person.id })).rejects.toMatchObject({ code: 'forbidden' })

  const restored = await restoreUser(admin.actor, { id: person.id })
  expect(restored.groups.map(({ name }) => name)).toEqual(['Kept'])
  expect(restored.rights.privileges).toEqual({ certs: 'write', keys: 'read' })
  expect(await db().groupMember.findMany({ where: { userId: person.id } })).toEqual([before])
  expect((await eventsOf(person.id)).at(-1)).toMatchObject({
    action: 'user.restored',
    changes: { groups: [null, ['Kept']] },
  })
})

const listed = async (by: Person, query?: string) =>
  (await listDeletedUsers(by.actor, { query, page: 1 })).users.map(({ id }) => id)

describe('a deleted user who is restored', () => {
  it('is who they were, with a higher version, and only sessions and mailed links are gone', async () => {
    await db().user.update({
      where: { id: person.id },
      data: {
        isActive: false,
        lastSignInAt: new Date(),
        passwordChangedAt: new Date(),
        passwordRights: { keys: 'read' },
        accessKeyRights: { users: 'write' },
        lastImportId: newId(),
      },
    })
    const before = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    await buildSession(person.id)
    await issueLink(db(), person.id, 'password_reset', { isOwnRequest: true })

    await deleteUser(manager.actor, person.id)
    expect(await db().user.findUnique({ where: { id: person.id } })).toBeNull()
    await restoreUser(manager.actor, { id: person.id })

    const after = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    // Every column of the table: one that is added later has to come back too.
    expect({ ...after, updatedAt: before.updatedAt }).toEqual({ ...before, version: before.version + 1 })
    expect(await db().deletedUser.count({ where: { orgId } })).toBe(0)
    expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
    expect(await db().accountLink.count({ where: { userId: person.id } })).toBe(0)
    expect(await db().mail.count({ where: { userId: person.id } })).toBe(0)
    const emailAddress = person.row.emailAddress
    expect(await eventsOf(person.id)).toMatchObject([
      { action: 'user.deleted', changes: { emailAddress: [emailAddress, null] } },
      {
        action: 'user.restored',
        actorName: 'Mia Smith',
        targetName: 'Pia Smith',
        changes: { emailAddress: [null, emailAddress] },
      },
    ])
  })

  it('is refused until then, and works with the same key again, also after a DELETE of the API', async () => {
    const own = () => callApi('GET', `/api/users/${person.id}`, { key: person.accessKey })
    const shown = await own()
    const reply = await callApi('DELETE', `/api/users/${person.id}`, { key: admin.accessKey })
    expect(reply.text).toBe('{"Status":"OK","Message":"User deleted","Meta":""}')
    expect((await own()).status).toBe(401)

    await restoreUser(admin.actor, { id: person.id })
    const again = await own()
    expect(again.json).toEqual(shown.json)
    expect(again.headers.get('etag')).not.toBe(shown.headers.get('etag'))
  })

  it('stands in lists and counts where they were', async () => {
    for (let count = 0; count < 3; count++) await buildUser({ orgId })
    const ids = async () => {
      const caller = callerByKey(admin.accessKey, admin.actor.origin)
      const page = await listUsers(caller, 1)
      const streamed: string[] = []
      for await (const batch of streamUsers(caller)) streamed.push(...batch.map(({ id }) => id))
      expect(streamed).toEqual(page.users.map(({ id }) => id))
      expect(page.total).toBe(streamed.length)
      return streamed
    }
    const before = await ids()
    await deleteUser(admin.actor, person.id)
    expect(await ids()).toEqual(before.filter((id) => id !== person.id))
    await restoreUser(admin.actor, { id: person.id })
    expect(await ids()).toEqual(before)
    const blocks = await db().userBlock.findMany({ where: { orgId } })
    expect(blocks.reduce((sum, { userCount }) => sum + userCount, 0)).toBe(before.length)
  })

  it('gets another address if theirs is taken by now, and until then nothing is lost', async () => {
    await deleteUser(manager.actor, person.id)
    await createUser(manager.actor, {
      first_name: 'New',
      last_name: 'Owner',
      email_address: person.row.emailAddress,
      active: true,
      send_invitation: false,
    })
    await expect(restoreUser(manager.actor, { id: person.id })).rejects.toMatchObject({
      code: 'conflict',
      fieldErrors: { email_address: 'Another user already has this email address' },
    })
    expect(await listed(manager)).toEqual([person.id])

    await restoreUser(manager.actor, { id: person.id, email_address: 'other@example.com' })
    expect(await db().user.findUnique({ where: { id: person.id } })).toMatchObject({
      emailAddress: 'other@example.com',
      accessKeyHash: person.row.accessKeyHash,
    })
    expect((await eventsOf(person.id)).at(-1)?.changes).toEqual({
      emailAddress: [person.row.emailAddress, 'other@example.com'],
    })
    // The former address is told of the new one, and the actor who set it may have set the password.
    expect(await db().mail.findMany({ where: { userId: person.id } })).toMatchObject([
      { kind: 'email_changed', toAddress: person.row.emailAddress },
    ])
    expect(await db().user.findUnique({ where: { id: person.id } })).toMatchObject({
      passwordRights: manager.row.privileges,
    })
  })

  it('comes back once, however often the button is pressed', async () => {
    await deleteUser(manager.actor, person.id)
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => restoreUser(manager.actor, { id: person.id })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await eventsOf(person.id)).filter(({ action }) => action === 'user.restored')).toHaveLength(1)
    await expect(restoreUser(manager.actor, { id: person.id })).rejects.toMatchObject({
      code: 'not_found',
      message: 'This user is no longer among the deleted users',
    })
  })

  it('can be deleted and restored again', async () => {
    for (const version of [2, 3]) {
      await deleteUser(manager.actor, person.id)
      expect((await restoreUser(manager.actor, { id: person.id })).version).toBe(version)
    }
  })
})

describe('who may restore', () => {
  it('a user with users: write restores the weaker ones, only an admin the stronger ones and admins', async () => {
    const stronger = await buildUser({ orgId, privileges: { keys: 'write' } })
    const chief = await buildUser({ orgId, isAdmin: true })
    for (const { id } of [person, stronger, chief]) await deleteUser(admin.actor, id)

    for (const { id } of [stronger, chief]) {
      await expect(restoreUser(manager.actor, { id })).rejects.toMatchObject({ code: 'forbidden' })
      await restoreUser(admin.actor, { id })
    }
    await restoreUser(manager.actor, { id: person.id })
    expect(await db().user.count({ where: { orgId } })).toBe(5)
  })

  it('is decided by what the actor may at that moment', async () => {
    await deleteUser(manager.actor, person.id)
    await db().user.update({ where: { id: manager.id }, data: { privileges: { users: 'write' } } })
    await expect(restoreUser(manager.actor, { id: person.id })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('hears nothing of deleted users without the right to change users, or in another organisation', async () => {
    const reader = await buildUser({ orgId, privileges: { users: 'read' } })
    const stranger = await buildUser({ isAdmin: true })
    await deleteUser(admin.actor, person.id)
    for (const id of [person.id, '0123456789abcdef01234567']) {
      await expect(restoreUser(reader.actor, { id })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(restoreUser(stranger.actor, { id })).rejects.toMatchObject({ code: 'not_found' })
    }
  })
})
