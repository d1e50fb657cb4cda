import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession } from '../api/test-support/call-api'
import { db } from '../db/database'
import { issueLink } from '../links/account-link'
import { verifyPassword } from '../passwords/hash-password'
import { changeOwnPassword, setPassword } from './set-password'
import { buildOrganisation, buildUser, knownPassword } from './test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

const newPassword = 'blue gate by the lake'
let orgId: string
let admin: Person
let manager: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, privileges: { users: 'write' } })
})

const rowOf = ({ id }: Person) => db().user.findUniqueOrThrow({ where: { id } })
const works = async (person: Person, password: string) =>
  verifyPassword(password, (await rowOf(person)).passwordHash)

describe('a password that is set', () => {
  it('replaces the old one, ends sessions and links, tells the user by mail, and leaves key and rights alone', async () => {
    const person = await buildUser({ orgId, privileges: { keys: 'read' } })
    await buildSession(person.id)
    await issueLink(db(), person.id, 'password_reset', { isOwnRequest: true })
    await setPassword(admin.actor, person.id, { new_password: newPassword })

    expect([await works(person, newPassword), await works(person, knownPassword)]).toEqual([true, false])
    expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
    expect(await db().accountLink.count({ where: { userId: person.id } })).toBe(0)
    expect(await db().mail.findMany({ where: { userId: person.id } })).toMatchObject([
      { kind: 'password_changed' },
    ])
    const { accessKeyHash, privileges, passwordRights } = await rowOf(person)
    expect({ accessKeyHash, privileges }).toEqual({
      accessKeyHash: person.row.accessKeyHash,
      privileges: { keys: 'read' },
    })
    // What an admin may know opens every right that the user has or gets.
    expect(passwordRights).toBeNull()
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([{ action: 'user.password_changed', actorId: admin.id }])
    expect(JSON.stringify(events)).not.toContain(newPassword)
  })

  it('is the first one, with an event of its own, and bounded by the rights of who chose it', async () => {
    const fresh = await buildUser({ orgId, hasPassword: false })
    await setPassword(manager.actor, fresh.id, { new_password: newPassword })
    expect(await rowOf(fresh)).toMatchObject({ passwordRights: manager.row.privileges })
    expect(await db().auditEvent.findMany({ where: { targetId: fresh.id } })).toMatchObject([
      { action: 'user.password_set', actorId: manager.id },
    ])
  })
})

describe('no password is set', () => {
  it('of oneself without the current one, or with a wrong one', async () => {
    for (const current_password of [undefined, 'a wrong one']) {
      await expect(
        setPassword(manager.actor, manager.id, { new_password: newPassword, current_password }),
      ).rejects.toMatchObject({ code: 'invalid', fieldErrors: { current_password: expect.any(String) } })
    }
    expect(await works(manager, knownPassword)).toBe(true)
    await setPassword(manager.actor, manager.id, {
      new_password: newPassword,
      current_password: knownPassword,
    })
    expect(await works(manager, newPassword)).toBe(true)
  })

  it('of another user who has one, except by an admin', async () => {
    const person = await buildUser({ orgId })
    const stranger = await buildUser({ isAdmin: true })
    const wish = { new_password: newPassword }
    await expect(setPassword(manager.actor, person.id, wish)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(setPassword(stranger.actor, person.id, wish)).rejects.toMatchObject({ code: 'not_found' })
    await expect(setPassword(admin.actor, 'no id', wish)).rejects.toMatchObject({ code: 'not_found' })
    expect(await works(person, knownPassword)).toBe(true)
  })
})

it('on the screen of one’s own account a password that others would try first is refused', async () => {
  const change = (new_password: string) =>
    changeOwnPassword(manager.actor, { current_password: knownPassword, new_password })
  await expect(change('password1')).rejects.toMatchObject({
    code: 'invalid',
    fieldErrors: { new_password: expect.any(String) },
  })
  await change(newPassword)
  expect(await works(manager, newPassword)).toBe(true)
})
