import { expect, it } from 'vitest'
import { db } from '../../db/database'
import { callerByKey } from '../../identity/caller'
import { effectiveRights } from '../../permissions/rights'
import { buildUser } from '../test-support/build-user'
import { userById } from './get-user'
import { readUsers } from './read-users'

it('each column comes back under its name, of the caller and of the user', async () => {
  const admin = await buildUser({ isAdmin: true })
  const { orgId } = admin.row
  const { id, accessKey, row } = await buildUser({
    orgId,
    firstName: 'First',
    lastName: 'Last',
    emailAddress: 'first.last@x.test',
    isActive: false,
    privileges: { apis: 'read' },
  })
  const times = {
    passwordChangedAt: new Date('2026-11-20T08:00:00.001Z'),
    lastSignInAt: new Date('2026-11-21T08:00:00.999Z'),
  }
  const others = { mayResetPasswords: true, passwordMaxDays: 30, ...times }
  await db().user.update({ where: { id }, data: { version: 7, ...others } })
  const found = await readUsers(callerByKey(admin.accessKey, admin.actor.origin), userById, [id])
  expect(found.actor).toEqual(admin.actor)
  expect(found.actorVersion).toBe(admin.row.version)
  const user = {
    id,
    orgId,
    firstName: 'First',
    lastName: 'Last',
    emailAddress: row.emailAddress,
    isActive: false,
    isAdmin: false,
    privileges: { apis: 'read' },
    rights: effectiveRights({ isAdmin: false, privileges: { apis: 'read' }, groups: [] }),
    groups: [],
    version: 7,
    ...others,
    createdAt: row.createdAt,
  }
  expect(found.users.map((read) => read.user)).toEqual([user])
  expect(found.users[0]?.shownTo(found.actor)).toMatchObject({ ...user, accessKey })
})

it('a user is kept until anything that is shown of them changes', async () => {
  const admin = await buildUser({ isAdmin: true })
  const { id } = await buildUser({ orgId: admin.row.orgId })
  const caller = callerByKey(admin.accessKey, admin.actor.origin)
  const read = async () => (await readUsers(caller, userById, [id])).users[0]
  const before = await read()
  expect(await read()).toBe(before)
  await db().$executeRaw`UPDATE app_user SET first_name = 'By hand' WHERE id = ${id}`
  expect((await read())?.user.firstName).toBe('By hand')
  await db().$executeRaw`UPDATE app_user SET last_sign_in_at = '2026-11-21T08:00:00Z' WHERE id = ${id}`
  expect((await read())?.user.lastSignInAt).toEqual(new Date('2026-11-21T08:00:00Z'))
})
