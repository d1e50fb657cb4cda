import { beforeEach, describe, expect, it } from 'vitest'
import { renewAccessKey } from '../access-keys/renew-access-key'
import { db } from '../db/database'
import { buildSession } from '../http/test-support/call-api'
import { showUser } from '../users/present-user'
import { buildUser, knownPassword } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import type { Actor } from './actor'
import { actorOf } from './actor-of'
import { confirmIdentity } from './confirm-identity'
import { signInDelayOf } from './sign-in-delay'

type Person = Awaited<ReturnType<typeof buildUser>>
let person: Person
let sessionId: string
let atScreen: Actor
let callers = 0

beforeEach(async () => {
  person = await buildUser({ isAdmin: true })
  await buildUser({ orgId: person.row.orgId, isAdmin: true })
  sessionId = await buildSession(person.id)
  const origin = { requestId: null, ipAddress: `192.0.2.${++callers}`, userAgent: null }
  atScreen = actorOf(showUser(person.row), { kind: 'session', sessionId }, origin)
})

const wait = (interval: string) =>
  db().$executeRaw`UPDATE session SET confirmed_at = now() - ${interval}::interval WHERE id = ${sessionId}`
const changeEmail = (actor: Actor) =>
  updateUser(actor, person.id, { email_address: `new-${person.row.emailAddress}` })
const rowNow = () => db().user.findUniqueOrThrow({ where: { id: person.id } })

const acts: [string, (actor: Actor) => Promise<unknown>][] = [
  ['changing one’s own email address', changeEmail],
  ['renewing one’s own key', (actor) => renewAccessKey(actor, person.id)],
]

describe.each(acts)('%s on a screen', (_, act) => {
  it('goes through within five minutes of signing in', async () => {
    await wait('4 minutes 55 seconds')
    await expect(act(atScreen)).resolves.toBeDefined()
  })

  it('asks for the password after five minutes and changes nothing, and goes through once it is given', async () => {
    await wait('5 minutes 1 second')
    await expect(act(atScreen)).rejects.toMatchObject({ code: 'unconfirmed' })
    expect(await rowNow()).toEqual(person.row)

    await confirmIdentity(atScreen, { current_password: knownPassword })
    await expect(act(atScreen)).resolves.toBeDefined()
    expect(await rowNow()).not.toEqual(person.row)
  })

  it('is not asked of a program with a key', async () => {
    await wait('10 hours')
    await expect(act(person.actor)).resolves.toBeDefined()
  })
})

describe('what does not need the password', () => {
  it('is another name of one’s own, and somebody else’s email address', async () => {
    await wait('1 hour')
    const other = await buildUser({ orgId: person.row.orgId })
    await expect(updateUser(atScreen, person.id, { first_name: 'Other' })).resolves.toBeDefined()
    await expect(
      updateUser(atScreen, other.id, { email_address: `new-${other.row.emailAddress}` }),
    ).resolves.toBeDefined()
  })
})

describe('confirming', () => {
  it('holds for that session only, and is in the audit trail', async () => {
    await wait('1 hour')
    const elsewhere = await buildSession(person.id)
    await db().session.update({ where: { id: elsewhere }, data: { confirmedAt: new Date(0) } })
    await confirmIdentity(atScreen, { current_password: knownPassword })

    const there = actorOf(showUser(person.row), { kind: 'session', sessionId: elsewhere }, atScreen.origin)
    await expect(changeEmail(there)).rejects.toMatchObject({ code: 'unconfirmed' })
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([{ action: 'session.confirmed', actorId: person.id, changes: {} }])
  })

  it('with a wrong password changes nothing, is noted, and is delayed like a failed sign-in', async () => {
    await wait('1 hour')
    for (let count = 0; count < 5; count++) {
      await expect(confirmIdentity(atScreen, { current_password: 'wrong' })).rejects.toMatchObject({
        code: 'invalid',
        fieldErrors: { current_password: 'Current password is incorrect' },
      })
    }
    await expect(confirmIdentity(atScreen, { current_password: knownPassword })).rejects.toMatchObject({
      code: 'limited',
    })
    expect(await signInDelayOf(person.row.emailAddress)).toBeGreaterThan(0)
    await expect(changeEmail(atScreen)).rejects.toMatchObject({ code: 'unconfirmed' })
    const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual([
      ...Array(5).fill('current_password.failed'),
      'current_password.refused',
    ])
  })

  it('is nothing for whose session has ended meanwhile', async () => {
    await db().session.delete({ where: { id: sessionId } })
    await expect(confirmIdentity(atScreen, { current_password: knownPassword })).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  })
})
