import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { addUser, createUser } from './create-user'
import { buildOrganisation, buildUser } from './test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let manager: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, privileges: { users: 'write', keys: 'read' } })
})

/** What a form or a program sends, after its shape was checked. */
const inputOf = (wishes: object = {}) => ({
  first_name: 'Ida',
  last_name: 'New',
  email_address: `${randomBytes(6).toString('hex')}@example.com`,
  active: true,
  send_invitation: false,
  ...wishes,
})
const rights = (isAdmin: boolean, privileges = {}) => ({ user_permissions: { isAdmin, privileges } })
const count = () => db().user.count({ where: { orgId } })

describe('a user who is added', () => {
  it('belongs to the organisation of the actor, has a key and the given privileges, and leaves an event', async () => {
    const input = inputOf({ password: 'quiet lake at noon', ...rights(false, { keys: 'read' }) })
    const user = await createUser(manager.actor, input)
    expect(user).toMatchObject({
      orgId,
      firstName: 'Ida',
      emailAddress: input.email_address,
      isActive: true,
      isAdmin: false,
      privileges: { keys: 'read' },
      hasPassword: true,
    })
    const row = await db().user.findUniqueOrThrow({ where: { id: user.id } })
    expect(row.accessKeyHash).toHaveLength(32)
    expect(row.passwordHash).toMatch(/^\$2b\$/)
    // The manager knows the password, so it works with no more than the rights of the manager.
    expect(row.passwordRights).toEqual(manager.row.privileges)
    const [event] = await db().auditEvent.findMany({ where: { targetId: user.id } })
    expect(event).toMatchObject({ action: 'user.created', actorId: manager.id })
    expect(event?.changes).toMatchObject({ privileges: [null, { keys: 'read' }], hasPassword: [null, true] })
  })

  it('has no privilege and no password unless one is given', async () => {
    expect(await createUser(admin.actor, inputOf())).toMatchObject({ privileges: {}, hasPassword: false })
  })

  it('gets an invitation where it is wanted, which only doors that can show a link have', async () => {
    const shown = await addUser(admin.actor, inputOf({ send_invitation: true }))
    expect(shown.invitation?.url).toMatch(/\/reset-password\//)
    const { id } = await createUser(admin.actor, inputOf({ send_invitation: true }))
    for (const userId of [shown.user.id, id]) {
      expect(await db().mail.findMany({ where: { userId } })).toMatchObject([{ kind: 'invitation' }])
    }
  })
})

describe('no user is added', () => {
  it('by an actor who may not change users', async () => {
    const reader = await buildUser({ orgId, privileges: { users: 'read' } })
    const before = await count()
    await expect(createUser(reader.actor, inputOf())).rejects.toMatchObject({ code: 'forbidden' })
    expect(await count()).toBe(before)
  })

  it.each([
    ['the admin switch', rights(true)],
    ['a section the actor does not hold', rights(false, { policies: 'read' })],
    ['a higher level than the actor holds', rights(false, { keys: 'write' })],
  ])('with %s', async (_, granted) => {
    const before = await count()
    await expect(createUser(manager.actor, inputOf(granted))).rejects.toMatchObject({ code: 'forbidden' })
    expect(await count()).toBe(before)
    await createUser(admin.actor, inputOf(granted))
    expect(await count()).toBe(before + 1)
  })

  it('with an address that another user has', async () => {
    const taken = createUser(admin.actor, inputOf({ email_address: manager.row.emailAddress }))
    await expect(taken).rejects.toMatchObject({
      code: 'conflict',
      fieldErrors: { email_address: expect.stringMatching(/.+/) },
    })
  })

  it.each([
    ['has a password', { password: 'quiet lake at noon' }],
    ['is inactive', { active: false }],
  ])('with an invitation, when the user %s', async (_, wishes) => {
    const added = createUser(admin.actor, inputOf({ send_invitation: true, ...wishes }))
    await expect(added).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { send_invitation: expect.stringMatching(/.+/) },
    })
  })

  it('with a password that others would try first, on screens; programs may send it', async () => {
    const input = inputOf({ password: 'password1' })
    await expect(addUser(admin.actor, input, { refusesWeakPassword: true })).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { password: expect.stringMatching(/.+/) },
    })
    expect((await createUser(admin.actor, input)).hasPassword).toBe(true)
  })
})
