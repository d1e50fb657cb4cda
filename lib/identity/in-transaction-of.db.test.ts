import { beforeEach, describe, expect, it } from 'vitest'
import { renewAccessKey } from '../access-keys/renew-access-key'
import { revealAccessKey } from '../access-keys/reveal-access-key'
import { buildSession } from '../api/test-support/call-api'
import { db } from '../db/database'
import { deleteUser } from '../deleted-users/delete-user'
import type { Actor } from '../permissions/actor'
import { showUser } from '../user-record/present-user'
import { createUser } from '../users/create-user'
import { streamUsers } from '../users/directory/list-users'
import { setPassword } from '../users/set-password'
import { buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { actorOf } from './actor-of'
import { callerByKey } from './caller'

/* An actor is recognised and then loses their rights before the change is made: a slow body, a long queue. */

type Person = Awaited<ReturnType<typeof buildUser>>
let admin: Person
let person: Person

beforeEach(async () => {
  const other = await buildUser({ isAdmin: true })
  admin = await buildUser({ orgId: other.row.orgId, isAdmin: true })
  person = await buildUser({ orgId: other.row.orgId })
})

const newcomer = {
  first_name: 'A',
  last_name: 'B',
  email_address: 'ab@example.com',
  active: true,
  send_invitation: false,
}

const verbs: [string, (actor: Actor) => Promise<unknown>][] = [
  ['add a user', (actor) => createUser(actor, newcomer)],
  ['change one', (actor) => updateUser(actor, person.id, { first_name: 'Other' })],
  ['delete one', (actor) => deleteUser(actor, person.id)],
  ['set a password', (actor) => setPassword(actor, person.id, { new_password: 'test123456' })],
  ['renew a key', (actor) => renewAccessKey(actor, person.id)],
  ['reveal a key', (actor) => revealAccessKey(actor, person.id)],
]

async function expectNothingDone() {
  expect(await db().user.findUnique({ where: { id: person.id } })).toEqual(person.row)
  expect(await db().auditEvent.count({ where: { orgId: admin.row.orgId } })).toBe(0)
  expect(await db().user.count({ where: { emailAddress: newcomer.email_address } })).toBe(0)
}

describe.each(verbs)('cannot %s any more', (_, verb) => {
  it('who was deleted', async () => {
    await db().user.delete({ where: { id: admin.id } })
    await expect(verb(admin.actor)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expectNothingDone()
  })

  it('who was deactivated', async () => {
    await db().user.update({ where: { id: admin.id }, data: { isActive: false } })
    await expect(verb(admin.actor)).rejects.toMatchObject({ code: 'inactive' })
    await expectNothingDone()
  })

  it('who was demoted', async () => {
    await db().user.update({ where: { id: admin.id }, data: { isAdmin: false } })
    await expect(verb(admin.actor)).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden|not_found/),
    })
    await expectNothingDone()
  })

  it('whose key was renewed', async () => {
    await db().user.update({ where: { id: admin.id }, data: { accessKeyHash: new Uint8Array(32).fill(7) } })
    await expect(verb(admin.actor)).rejects.toMatchObject({ code: 'unauthenticated' })
    await db().user.update({ where: { id: admin.id }, data: { accessKeyHash: admin.row.accessKeyHash } })
    await expectNothingDone()
  })

  it('whose session has ended', async () => {
    const sessionId = await buildSession(admin.id)
    const actor = actorOf(await showUser(db(), admin.row), { kind: 'session', sessionId }, admin.actor.origin)
    await db().session.delete({ where: { id: sessionId } })
    await expect(verb(actor)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expectNothingDone()
  })
})

it('a list of all users ends for a reader who is deleted in the middle of it', async () => {
  const many = Array.from({ length: 501 }, () => buildUser({ orgId: admin.row.orgId }))
  await Promise.all(many)
  const batches = streamUsers(callerByKey(admin.accessKey, admin.actor.origin))
  expect((await batches.next()).value).toHaveLength(500)

  await db().user.delete({ where: { id: admin.id } })
  await expect(batches.next()).rejects.toMatchObject({ code: 'unauthenticated' })
})
