import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renewAccessKey } from '../access-keys/renew-access-key'
import { revealAccessKey } from '../access-keys/reveal-access-key'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { deleteUser } from '../deleted-users/delete-user'
import { eraseUser } from '../deleted-users/erase-user'
import { restoreUser } from '../deleted-users/restore-user'
import { env } from '../env'
import { sendLink } from '../password-reset/send-link'
import { createTemplate } from '../privilege-templates/create-template'
import { deleteTemplate } from '../privilege-templates/delete-template'
import { updateTemplate } from '../privilege-templates/update-template'
import { createUser } from '../users/create-user'
import { setPassword } from '../users/set-password'
import { setPrivileges } from '../users/set-privileges'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { endSessions } from './sessions/end-sessions'
import { clearDelay } from './sign-in/clear-delay'

/* docs/decisions/025: a change waits for a lock, and during the wait its actor loses the right to make it. */

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let chief: Person
let person: Person
let deleted: Person
let template: { id: string; version: number }
/** Another transaction, which holds what the change waits for. */
let holder: Client

beforeEach(async () => {
  orgId = await buildOrganisation()
  chief = await buildUser({ orgId, isAdmin: true })
  admin = await buildUser({ orgId, isAdmin: true })
  await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId })
  deleted = await buildUser({ orgId })
  await deleteUser(chief.actor, deleted.id)
  template = await createTemplate(chief.actor, { name: 'Support', user_permissions: { keys: 'read' } })
  holder = new Client({ connectionString: env().DATABASE_URL })
  await holder.connect()
  await holder.query('BEGIN')
})
afterEach(() => holder.end())

async function untilWaiting(): Promise<void> {
  for (;;) {
    const waiting = await db().$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    if (waiting.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Everything that the verbs below could change. */
const everything = () =>
  Promise.all([
    db().user.findMany({ where: { orgId, id: { not: admin.id } }, orderBy: { id: 'asc' } }),
    db().deletedUser.findMany({ where: { orgId } }),
    db().privilegeTemplate.findMany({ where: { orgId } }),
    db().accountLink.findMany({ where: { user: { orgId } } }),
    db().mail.findMany({ where: { orgId } }),
    db().auditEvent.count({ where: { orgId, action: { not: 'act.refused' } } }),
  ])

const userLock = () => `SELECT FROM app_user WHERE id = '${person.id}' FOR UPDATE`
const deletedLock = () => `SELECT FROM deleted_user WHERE id = '${deleted.id}' FOR UPDATE`
const templateLock = () => `SELECT FROM privilege_template WHERE id = '${template.id}' FOR UPDATE`
const organisationLock = () => `SELECT FROM organisation WHERE id = '${orgId}' FOR NO KEY UPDATE`
const takenEmail = () => `UPDATE app_user SET email_address = 'taken@example.com' WHERE id = '${chief.id}'`
const takenName = () => `UPDATE privilege_template SET name = 'Taken' WHERE id = '${template.id}'`

const newcomer = {
  first_name: 'A',
  last_name: 'B',
  email_address: 'taken@example.com',
  active: true,
  send_invitation: true,
}

async function overApi(change: object): Promise<void> {
  const { status } = await callApi('PUT', `/api/users/${person.id}`, { key: admin.accessKey, body: change })
  if (status !== 200) throw Object.assign(new Error(), { code: status === 403 ? 'forbidden' : `${status}` })
}

const changes: [string, () => string, () => Promise<unknown>][] = [
  ['changing a user', userLock, () => updateUser(admin.actor, person.id, { first_name: 'Other' })],
  ['changing a user over the API', userLock, () => overApi({ first_name: 'Other' })],
  [
    'one of many at once',
    userLock,
    () => setPrivileges(admin.actor, person.id, { levels: { keys: 'read' } }),
  ],
  [
    'another email address',
    takenEmail,
    () => updateUser(admin.actor, person.id, { email_address: 'taken@example.com' }),
  ],
  [
    'demoting an admin',
    organisationLock,
    () => updateUser(admin.actor, chief.id, { user_permissions: { isAdmin: false, privileges: {} } }),
  ],
  ['deleting a user', userLock, () => deleteUser(admin.actor, person.id)],
  ['adding a user', takenEmail, () => createUser(admin.actor, newcomer)],
  ['setting a password', userLock, () => setPassword(admin.actor, person.id, { new_password: 'test123456' })],
  ['sending a link', userLock, () => sendLink(admin.actor, person.id)],
  ['renewing a key', userLock, () => renewAccessKey(admin.actor, person.id)],
  ['revealing a key', userLock, () => revealAccessKey(admin.actor, person.id)],
  ['ending sessions', userLock, () => endSessions(admin.actor, person.id, 'all')],
  ['clearing a delay', userLock, () => clearDelay(admin.actor, person.id)],
  ['restoring a user', deletedLock, () => restoreUser(admin.actor, { id: deleted.id })],
  [
    'restoring to an address',
    takenEmail,
    () => restoreUser(admin.actor, { id: deleted.id, email_address: 'taken@example.com' }),
  ],
  ['erasing a user', deletedLock, () => eraseUser(admin.actor, deleted.id)],
  [
    'saving a template',
    takenName,
    () => createTemplate(admin.actor, { name: 'Taken', user_permissions: {} }),
  ],
  ['changing a template', templateLock, () => updateTemplate(admin.actor, { ...template, name: 'Other' })],
  ['deleting a template', templateLock, () => deleteTemplate(admin.actor, template)],
]

describe('a change that waited', () => {
  it.each(changes)('is not made by an actor who was demoted during the wait: %s', async (_, lock, change) => {
    const before = await everything()
    await holder.query(lock())
    const outcome = change().catch((error) => error)
    await untilWaiting()
    await db().user.update({ where: { id: admin.id }, data: { isAdmin: false } })
    await holder.query('ROLLBACK')
    expect(await outcome).toMatchObject({ code: expect.stringMatching(/^(forbidden|not_found|404)$/) })
    expect(await everything()).toEqual(before)
  })

  it.each([
    [
      'deactivated',
      () => db().user.update({ where: { id: admin.id }, data: { isActive: false } }),
      'inactive',
    ],
    ['deleted', () => db().user.delete({ where: { id: admin.id } }), 'unauthenticated'],
  ])('is not made by who was %s meanwhile', async (_, lose, code) => {
    const before = await everything()
    await holder.query(userLock())
    const outcome = deleteUser(admin.actor, person.id).catch((error) => error)
    await untilWaiting()
    await lose()
    await holder.query('ROLLBACK')
    expect(await outcome).toMatchObject({ code })
    expect(await everything()).toEqual(before)
  })

  it('is made by who got other rights that are enough', async () => {
    await holder.query(userLock())
    const outcome = updateUser(admin.actor, person.id, { first_name: 'Other' })
    await untilWaiting()
    const data = { isAdmin: false, privileges: { users: 'write' } }
    await db().user.update({ where: { id: admin.id }, data })
    await holder.query('ROLLBACK')
    expect(await outcome).toMatchObject({ firstName: 'Other' })
    expect(await db().auditEvent.count({ where: { targetId: person.id } })).toBe(1)
  })

  it('is not made to oneself with rights that were taken away during the wait', async () => {
    const manager = await buildUser({ orgId, privileges: { users: 'write' } })
    await holder.query(`UPDATE app_user SET privileges = '{}' WHERE id = '${manager.id}'`)
    const outcome = updateUser(manager.actor, manager.id, { email_address: 'own@example.com' }).catch(
      (error) => error,
    )
    await untilWaiting()
    await holder.query('COMMIT')
    expect(await outcome).toMatchObject({ code: 'forbidden' })
    expect(await db().user.count({ where: { emailAddress: 'own@example.com' } })).toBe(0)
  })

  it('of two admins who demote each other at once only one is made', async () => {
    const demote = (by: Person, whom: Person) =>
      updateUser(by.actor, whom.id, { user_permissions: { isAdmin: false, privileges: {} } })
    await buildUser({ orgId, isAdmin: true })
    const both = await Promise.allSettled([demote(admin, chief), demote(chief, admin)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().user.count({ where: { id: { in: [admin.id, chief.id] }, isAdmin: true } })).toBe(1)
  })
})
