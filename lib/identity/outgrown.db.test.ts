import { beforeEach, describe, expect, it } from 'vitest'
import { renewAccessKey } from '../access-keys/renew-access-key'
import { revealAccessKey } from '../access-keys/reveal-access-key'
import { buildSession, callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { deleteUser } from '../deleted-users/delete-user'
import { restoreUser } from '../deleted-users/restore-user'
import { changeMembers } from '../groups/change-members'
import { updateGroup } from '../groups/update-group'
import { issueLink } from '../links/account-link'
import { findLink } from '../links/find-link'
import { findOpenLink } from '../links/find-open-link'
import { completeLink } from '../password-reset/complete-link'
import { sendLink } from '../password-reset/send-link'
import type { Privileges } from '../permissions/sections'
import { applyImport } from '../user-import/apply-import'
import { checkImport } from '../user-import/check-import'
import { applyImportInput } from '../user-import/import.schema'
import { showUser } from '../user-record/present-user'
import { createUser } from '../users/create-user'
import { getUser } from '../users/directory/get-user'
import { changeOwnPassword, setPassword } from '../users/set-password'
import { setPrivileges } from '../users/set-privileges'
import { buildGroup, buildOrganisation, buildUser, knownPassword } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { actorOf } from './actor-of'
import { listSessions } from './sessions/list-sessions'
import { startSession } from './sessions/start-session'

/*
 * docs/decisions/024: a credential that another user set or may know opens nothing once its user has more rights than
 * that other user had.
 */

type Person = Awaited<ReturnType<typeof buildUser>>

const managerRights: Privileges = { users: 'write', keys: 'read' }
const newPassword = 'blue gate by the lake'
let callers = 0
let origin: { requestId: null; ipAddress: string; userAgent: null }
let admin: Person
let manager: Person
let person: Person

beforeEach(async () => {
  origin = { requestId: null, ipAddress: `192.0.2.${++callers}`, userAgent: null }
  const orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, privileges: managerRights })
  person = await buildUser({ orgId, privileges: { keys: 'read' } })
})

const promote = (id = person.id) =>
  updateUser(admin.actor, id, { user_permissions: { isAdmin: true, privileges: {} } })
const signIn = (password = knownPassword) =>
  startSession({ email: person.row.emailAddress, password }, origin)
/** As sign-in checks it, without the time that a hash takes. */
const isOutgrown = async () => (await getUser(admin.actor, person.id)).isPasswordOutgrown
const rowNow = () => db().user.findUniqueOrThrow({ where: { id: person.id } })
const atScreen = async ({ row, id }: Pick<Person, 'row' | 'id'> = person) =>
  actorOf(await showUser(db(), row), { kind: 'session', sessionId: await buildSession(id) }, origin)
const bounded = (columns: { passwordRights?: Privileges; accessKeyRights?: Privileges }) =>
  db().user.update({ where: { id: person.id }, data: columns })
const tokenOf = (url: string | null) => url?.split('/').at(-1) ?? ''
const refusedUses = async () =>
  (await db().auditEvent.findMany({ where: { targetId: person.id, result: 'refused' } })).map(
    ({ action, actorKind }) => `${action} ${actorKind}`,
  )

describe('every way in which rights grow', () => {
  const more = { keys: 'write' } as const
  const group = (isActive = true, members: string[] = []) =>
    buildGroup({ orgId: admin.row.orgId, privileges: more, isActive, members })
  const ways: [string, () => Promise<unknown>][] = [
    [
      'a group that they join',
      async () => changeMembers(admin.actor, (await group()).id, { add: [person.id], remove: [] }),
    ],
    [
      'a group of theirs that is activated',
      async () => updateGroup(admin.actor, (await group(false, [person.id])).id, { active: true }),
    ],
    [
      'a group of theirs that gives more',
      async () => {
        const { id } = await buildGroup({ orgId: admin.row.orgId, members: [person.id] })
        await updateGroup(admin.actor, id, { user_permissions: more })
      },
    ],
    [
      'the form',
      () => updateUser(admin.actor, person.id, { user_permissions: { isAdmin: false, privileges: more } }),
    ],
    [
      'the API',
      () =>
        callApi('PUT', `/api/users/${person.id}`, { key: admin.accessKey, body: { user_permissions: more } }),
    ],
    ['many at once', () => setPrivileges(admin.actor, person.id, { levels: { keys: 'write' } })],
    [
      'an import',
      async () => {
        const { plan } = await checkImport(admin.actor, { csv: `id,privilege_keys\n${person.id},write` })
        const steps = plan?.rows.flatMap((row) => ('step' in row ? row.step : []))
        await applyImport(
          admin.actor,
          applyImportInput.parse(
            JSON.parse(JSON.stringify({ import_id: newId(), steps, sends_invitations: false })),
          ),
        )
      },
    ],
    ['the admin switch', promote],
    [
      'SQL',
      () => db().$executeRaw`UPDATE app_user SET privileges = '{"log":"read"}' WHERE id = ${person.id}`,
    ],
  ]

  it.each(ways)('ends session, key and link: %s', async (_, raise) => {
    await bounded({ passwordRights: managerRights, accessKeyRights: managerRights })
    const session = await buildSession(person.id)
    const { token } = await issueLink(db(), person.id, 'password_reset', {
      isOwnRequest: false,
      issuerRights: managerRights,
      isShown: true,
    })
    const path = `/api/users/${person.id}`
    const answers = async () => [
      (await callApi('GET', path, { session })).status,
      (await callApi('GET', path, { key: person.accessKey })).status,
      (await callApi('DELETE', '/api/users/none', { key: person.accessKey })).status,
      (await findLink(token))?.isOutgrown,
    ]
    expect(await answers()).toEqual([200, 200, 404, false])
    expect(await refusedUses()).toEqual([])

    await raise()
    expect(await answers()).toEqual([401, 403, 403, true])
    await expect(completeLink(token, newPassword, origin)).rejects.toMatchObject({ code: 'outgrown' })
    expect((await refusedUses()).sort()).toEqual([
      'access_key_outgrown.refused anonymous',
      'link_outgrown.refused anonymous',
      'password_outgrown.refused anonymous',
    ])
    expect(await getUser(admin.actor, person.id)).toMatchObject({
      isPasswordOutgrown: true,
      isKeyOutgrown: true,
    })
    expect(await findOpenLink(admin.actor, person.id)).toMatchObject({ isOutgrown: true })
    expect(await listSessions(admin.actor, person.id)).toEqual([])
  })

  it('comes back with a deleted user', async () => {
    await bounded({ passwordRights: managerRights, accessKeyRights: managerRights })
    await deleteUser(manager.actor, person.id)
    await restoreUser(manager.actor, { id: person.id })
    await promote()
    expect(await isOutgrown()).toBe(true)
  })
})

describe('a manager', () => {
  it('cannot use the invitation they were shown once an admin has made the user an admin', async () => {
    await db().user.update({ where: { id: person.id }, data: { passwordHash: null } })
    const { url } = await sendLink(manager.actor, person.id)
    expect(url).not.toBeNull()
    await promote()
    await expect(completeLink(tokenOf(url), newPassword, origin)).rejects.toMatchObject({ code: 'outgrown' })
    expect((await rowNow()).passwordHash).toBeNull()
  })

  it('cannot use it up before, and sign in afterwards', async () => {
    await db().user.update({ where: { id: person.id }, data: { passwordHash: null } })
    const { url } = await sendLink(manager.actor, person.id)
    await completeLink(tokenOf(url), newPassword, origin)
    expect(await isOutgrown()).toBe(false)
    await promote()
    expect(await isOutgrown()).toBe(true)
  })

  it('cannot keep the first password they chose, nor by changing it as that user', async () => {
    const added = await createUser(manager.actor, {
      first_name: 'New',
      last_name: 'Comer',
      email_address: 'new.comer@example.com',
      active: true,
      send_invitation: false,
      password: newPassword,
    })
    person = { ...person, id: added.id, row: await db().user.findUniqueOrThrow({ where: { id: added.id } }) }
    expect(person.row.passwordRights).toEqual(managerRights)
    await changeOwnPassword(await atScreen(), {
      current_password: newPassword,
      new_password: 'green gate by the lake',
    })
    await promote()
    await expect(signIn('green gate by the lake')).rejects.toMatchObject({ code: 'outgrown' })
    expect(await signIn(newPassword)).toBeNull()
    expect(await refusedUses()).toEqual(['password_outgrown.refused anonymous'])
  })

  it('cannot send that user a link as that user', async () => {
    await db().user.update({
      where: { id: person.id },
      data: { privileges: { users: 'write' }, passwordRights: managerRights },
    })
    person = { ...person, row: await rowNow() }
    const { url } = await sendLink(await atScreen(), person.id)
    await completeLink(tokenOf(url), newPassword, origin)
    await promote()
    expect(await isOutgrown()).toBe(true)
  })

  it('cannot keep the key they read with it; a renewed one works', async () => {
    await bounded({ passwordRights: managerRights })
    const key = await revealAccessKey(await atScreen(), person.id)
    await promote()
    expect((await callApi('GET', `/api/users/${person.id}`, { key })).status).toBe(403)
    await renewAccessKey(admin.actor, person.id)
    const renewed = await revealAccessKey(admin.actor, person.id)
    expect((await callApi('GET', `/api/users/${person.id}`, { key: renewed })).status).toBe(200)
  })

  it('cannot set it through an address of their own, and put the right one back', async () => {
    const right = person.row.emailAddress
    await updateUser(manager.actor, person.id, { email_address: `m-${right}` })
    const { token } = await issueLink(db(), person.id, 'password_reset', { isOwnRequest: true })
    await completeLink(token, newPassword, origin)
    await revealAccessKey(await atScreen(), person.id)
    await updateUser(manager.actor, person.id, { email_address: right })
    await promote()
    expect(await isOutgrown()).toBe(true)
    expect((await callApi('GET', `/api/users/${person.id}`, { key: person.accessKey })).status).toBe(403)
  })

  it('does not end the delay of guessing, nor hears anything, with a wrong password', async () => {
    await bounded({ passwordRights: managerRights })
    await promote()
    expect(await signIn('wrong')).toBeNull()
  })
})

describe('the user themselves', () => {
  it('comes in again with a link to their own mailbox, and gets more rights with that password', async () => {
    await bounded({ passwordRights: managerRights })
    await promote()
    await expect(signIn()).rejects.toMatchObject({
      code: 'outgrown',
      message: expect.stringContaining('Forgot password?'),
    })
    const { token } = await issueLink(db(), person.id, 'password_reset', { isOwnRequest: true })
    await completeLink(token, newPassword, origin)
    expect(await signIn(newPassword)).not.toBeNull()
    expect((await rowNow()).passwordRights).toBeNull()
  })

  it('keeps a password set through a link that only their mailbox has seen', async () => {
    const link = { isOwnRequest: false, issuerRights: managerRights, isShown: false } as const
    const { token } = await issueLink(db(), person.id, 'invitation', link)
    await completeLink(token, newPassword, origin)
    await promote()
    expect(await isOutgrown()).toBe(false)
  })

  it('keeps what an admin set: add, set the password, grant', async () => {
    await setPassword(admin.actor, person.id, { new_password: newPassword })
    await promote()
    expect(await signIn(newPassword)).not.toBeNull()
    const { url } = await sendLink(admin.actor, person.id)
    expect(await findLink(tokenOf(url))).toMatchObject({ isOutgrown: false })
  })

  it('cannot prove with such a password who they are, not even with a key of their own', async () => {
    await bounded({ passwordRights: managerRights })
    await promote()
    const change = { current_password: knownPassword, new_password: newPassword }
    await expect(setPassword(person.actor, person.id, change)).rejects.toMatchObject({ code: 'outgrown' })
  })

  it('can be sent a link by a user with fewer rights, which works until their rights grow', async () => {
    await updateUser(admin.actor, person.id, {
      user_permissions: { isAdmin: false, privileges: { keys: 'write' } },
    })
    expect(await sendLink(manager.actor, person.id)).toMatchObject({ url: null })
    expect(await findOpenLink(admin.actor, person.id)).toMatchObject({ isOutgrown: false })
    await promote()
    expect(await findOpenLink(admin.actor, person.id)).toMatchObject({ isOutgrown: true })
  })
})
