import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../db/database'
import { hashPassword } from '../../passwords/hash-password'
import { searchUsers } from '../../users/directory/search-users'
import { buildUser, knownPassword } from '../../users/test-support/build-user'
import { actorBySession } from './actor-by-session'
import { endSession } from './end-session'
import { startSession } from './start-session'

const origin = { requestId: 'r1', ipAddress: '192.0.2.7', userAgent: 'Test browser' }

let person: Awaited<ReturnType<typeof buildUser>>
beforeEach(async () => {
  person = await buildUser()
})

const signIn = (password = knownPassword, email = person.row.emailAddress) =>
  startSession({ email, password }, origin)

describe('signing in', () => {
  it('starts a session that names the person, with address and device, and says so in the audit log', async () => {
    const started = await signIn()

    const actor = await actorBySession(started?.sessionId ?? null, origin)
    expect(actor).toMatchObject({ kind: 'session', userId: person.id, name: 'Jo Smith' })
    const [session] = await db().session.findMany({ where: { userId: person.id } })
    expect(session).toMatchObject({ ipAddress: '192.0.2.7', userAgent: 'Test browser' })
    expect((session?.expiresAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(11.9 * 3_600_000)
    const [event] = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(event).toMatchObject({
      action: 'session.started',
      actorId: person.id,
      ipAddress: '192.0.2.7',
      requestId: 'r1',
    })
    expect((await db().user.findUniqueOrThrow({ where: { id: person.id } })).lastSignInAt).not.toBeNull()
  })

  it('takes the address in any case and with white space around it', async () => {
    expect(await signIn(knownPassword, `  ${person.row.emailAddress.toUpperCase()} `)).not.toBeNull()
  })

  it('takes a domain of any script, as it was typed when the user was added', async () => {
    const emailAddress = `jo${person.id}@xn--exmple-cua.com`
    await buildUser({ emailAddress })
    expect(await signIn(knownPassword, `Jo${person.id}@Exämple.com`)).not.toBeNull()
  })

  it('gives every sign-in an id of its own', async () => {
    expect((await signIn())?.sessionId).not.toBe((await signIn())?.sessionId)
  })

  it.each([`${knownPassword} `, knownPassword.toUpperCase(), '', 'x'.repeat(5000), '\ud800', 'a\0'])(
    'refuses the password %j',
    async (password) => {
      expect(await signIn(password)).toBeNull()
      expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
    },
  )

  it.each(['nobody@example.com', '', "' OR 1=1 --", 'a\0b@example.com', '\ud800@example.com'])(
    'refuses the address %j',
    async (email) => {
      expect(await signIn(knownPassword, email)).toBeNull()
    },
  )

  it('refuses an inactive user, and a user without a password', async () => {
    const inactive = await buildUser({ isActive: false })
    const fresh = await buildUser({ hasPassword: false })
    expect(await signIn(knownPassword, inactive.row.emailAddress)).toBeNull()
    expect(await signIn('', fresh.row.emailAddress)).toBeNull()
    expect(await signIn(knownPassword, fresh.row.emailAddress)).toBeNull()
  })
})

describe('a hash of lower cost, or of another system', () => {
  it('becomes one of ours at the next sign-in, and the password stays', async () => {
    const before = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    expect(before.passwordHash).toMatch(/^\$2b\$04\$/)
    await signIn()
    const after = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    expect(after.passwordHash).toMatch(/^\$2b\$10\$/)
    expect(after.version).toBe(before.version)
    expect(await signIn()).not.toBeNull()
  })

  it('stays when the password was wrong', async () => {
    await signIn('wrong')
    const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    expect(passwordHash).toBe(person.row.passwordHash)
  })
})

describe('a sign-in that failed', () => {
  const trail = () => db().auditEvent.findMany({ orderBy: { id: 'desc' } })

  it('is in the audit log of the account, without anything that was typed', async () => {
    await signIn('typed by mistake')
    const [event] = await trail()
    expect(event).toMatchObject({
      action: 'session.failed',
      actorKind: 'anonymous',
      actorId: null,
      targetId: person.id,
      targetName: 'Jo Smith',
      ipAddress: '192.0.2.7',
      userAgent: 'Test browser',
      requestId: 'r1',
      changes: {},
    })
    expect(JSON.stringify(event)).not.toContain('typed by mistake')
  })

  it('names no user when the address is unknown: it may be a password in the wrong field', async () => {
    await signIn(knownPassword, 'my secret phrase')
    const [event] = await trail()
    expect(event).toMatchObject({ action: 'session.failed', targetId: null, targetName: null })
    expect(JSON.stringify(event)).not.toContain('secret')
  })

  it('is recorded for an inactive user, and for one without a password', async () => {
    const inactive = await buildUser({ isActive: false })
    await signIn(knownPassword, inactive.row.emailAddress)
    expect((await trail())[0]).toMatchObject({ action: 'session.failed', targetId: inactive.id })
  })

  it('is one event more for all tries that run into the delay', async () => {
    for (let count = 0; count < 5; count++) await signIn('wrong')
    await Promise.allSettled(Array.from({ length: 12 }, () => signIn('wrong')))
    const actions = (await trail())
      .filter(({ targetId }) => targetId === person.id)
      .map(({ action }) => action)
    expect(actions).toEqual(['session.refused', ...Array(5).fill('session.failed')])
  })

  it('is not the latest activity of the person', async () => {
    const admin = await buildUser({ orgId: person.row.orgId, isAdmin: true })
    await signIn('wrong')
    const { users } = await searchUsers(admin.actor, { filter: { query: person.id }, page: 1 })
    expect(users[0]?.latestActivity).toBeNull()
  })
})

describe('a password of which bcrypt would read a part only', () => {
  it.each([
    ['p'.repeat(72), `${'p'.repeat(72)}anything else`],
    ['secretpw1', 'secretpw1\0secretpw1'],
  ])('is wrong', async (password, longer) => {
    const { id } = person
    await db().user.update({ where: { id }, data: { passwordHash: await hashPassword(password) } })

    expect(await signIn(longer)).toBeNull()
    expect(await signIn(password)).not.toBeNull()
  })
})

describe('signing out', () => {
  it('ends that session and no other', async () => {
    const [one, other] = [await signIn(), await signIn()]
    await endSession(one?.sessionId ?? '', origin)

    expect(await actorBySession(one?.sessionId ?? null, origin)).toBeNull()
    expect(await actorBySession(other?.sessionId ?? null, origin)).not.toBeNull()
    const events = await db().auditEvent.findMany({ where: { targetId: person.id, action: 'session.ended' } })
    expect(events).toHaveLength(1)
  })

  it('is no error when it is over already', async () => {
    await expect(endSession('0'.repeat(64), origin)).resolves.toBeUndefined()
  })
})
