import { beforeEach, describe, expect, it } from 'vitest'
import { renewAccessKey } from '../../access-keys/renew-access-key'
import { revealAccessKey } from '../../access-keys/reveal-access-key'
import { buildSession, callApi } from '../../api/test-support/call-api'
import { db } from '../../db/database'
import { sendLink } from '../../password-reset/send-link'
import type { Actor } from '../../permissions/actor'
import { showUser } from '../../user-record/present-user'
import { buildUser, knownPassword } from '../../users/test-support/build-user'
import { updateUser } from '../../users/update-user'
import { actorOf } from '../actor-of'
import { signInDelayOf } from '../sign-in/sign-in-delay'
import { confirmIdentity } from './confirm-identity'

type Person = Awaited<ReturnType<typeof buildUser>>
let person: Person
let colleague: Person
let sessionId: string
let atScreen: Actor
let callers = 0

beforeEach(async () => {
  person = await buildUser({ isAdmin: true })
  colleague = await buildUser({ orgId: person.row.orgId, isAdmin: true })
  sessionId = await buildSession(person.id)
  const origin = { requestId: null, ipAddress: `192.0.2.${++callers}`, userAgent: null }
  atScreen = actorOf(await showUser(db(), person.row), { kind: 'session', sessionId }, origin)
})

const wait = (interval: string) =>
  db().$executeRaw`UPDATE session SET confirmed_at = now() - ${interval}::interval WHERE id = ${sessionId}`
const changeEmail = (actor: Actor) =>
  updateUser(actor, person.id, { email_address: `new-${person.row.emailAddress}` })

/** Rows, links and audit events of both. */
async function stateNow() {
  const ids = { in: [person.id, colleague.id] }
  return [
    await db().user.findMany({ where: { id: ids }, orderBy: { id: 'asc' } }),
    await db().accountLink.findMany({ where: { userId: ids } }),
    await db().auditEvent.findMany({ where: { targetId: ids, action: { not: 'session.confirmed' } } }),
  ]
}

const acts: [string, (actor: Actor) => Promise<unknown>][] = [
  ['changing one’s own email address', changeEmail],
  ['renewing one’s own key', (actor) => renewAccessKey(actor, person.id)],
  ['revealing one’s own key', (actor) => revealAccessKey(actor, person.id)],
  ['revealing somebody else’s key', (actor) => revealAccessKey(actor, colleague.id)],
  ['having a link for oneself shown', (actor) => sendLink(actor, person.id)],
]

describe.each(acts)('%s on a screen', (_, act) => {
  it('goes through within five minutes of signing in', async () => {
    await wait('4 minutes 55 seconds')
    await expect(act(atScreen)).resolves.toBeDefined()
  })

  it('asks for the password after five minutes and changes nothing, and goes through once it is given', async () => {
    await wait('5 minutes 1 second')
    const before = await stateNow()
    await expect(act(atScreen)).rejects.toMatchObject({ code: 'unconfirmed' })
    expect(await stateNow()).toEqual(before)

    await confirmIdentity(atScreen, { current_password: knownPassword })
    await expect(act(atScreen)).resolves.toBeDefined()
    expect(await stateNow()).not.toEqual(before)
  })

  it('is not asked of a program with a key', async () => {
    await wait('10 hours')
    await expect(act(person.actor)).resolves.toBeDefined()
  })
})

describe('a cookie that was signed in an hour ago', () => {
  const body = { new_password: 'blue gate by the lake' }

  it('cannot set a first password of its own, nor change or renew its own by the API', async () => {
    const newcomer = await buildUser({ orgId: person.row.orgId, hasPassword: false })
    const oldSession = await buildSession(newcomer.id)
    await db().session.update({ where: { id: oldSession }, data: { confirmedAt: new Date(0) } })
    await wait('1 hour')
    const own = `/api/users/${person.id}`
    const before = await stateNow()
    const replies = [
      await callApi('POST', `/api/users/${newcomer.id}/actions/reset`, { session: oldSession, body }),
      await callApi('PUT', `${own}/actions/key/reset`, { session: sessionId }),
      await callApi('PUT', own, { session: sessionId, body: { email_address: 'else@example.com' } }),
    ]

    for (const { status, json } of replies) {
      expect([status, json]).toEqual([
        403,
        {
          Status: 'Error',
          Message: 'This requires a password entered in the last five minutes. Sign in again',
          Meta: null,
        },
      ])
    }
    expect((await callApi('POST', `${own}/actions/reset`, { session: sessionId, body })).status).toBe(400)
    expect(await stateNow()).toEqual(before)
    const row = await db().user.findUniqueOrThrow({ where: { id: newcomer.id } })
    expect(row.passwordHash).toBeNull()
  })

  it('may change its own password with the current one, which is the proof', async () => {
    await wait('1 hour')
    const proven = { ...body, current_password: knownPassword }
    const reply = await callApi('POST', `/api/users/${person.id}/actions/reset`, {
      session: sessionId,
      body: proven,
    })
    expect(reply.status).toBe(200)
  })
})

describe('what does not need the password', () => {
  it('is a link for another user, another name of one’s own, and another user’s email address', async () => {
    await wait('1 hour')
    const other = await buildUser({ orgId: person.row.orgId })
    await expect(sendLink(atScreen, other.id)).resolves.toMatchObject({ url: expect.any(String) })
    await expect(updateUser(atScreen, person.id, { first_name: 'Other' })).resolves.toBeDefined()
    await expect(
      updateUser(atScreen, other.id, { email_address: `new-${other.row.emailAddress}` }),
    ).resolves.toBeDefined()
  })
})

describe('confirming', () => {
  it('holds for that session only, and is in the audit log', async () => {
    await wait('1 hour')
    const elsewhere = await buildSession(person.id)
    await db().session.update({ where: { id: elsewhere }, data: { confirmedAt: new Date(0) } })
    await confirmIdentity(atScreen, { current_password: knownPassword })

    const there = actorOf(
      await showUser(db(), person.row),
      { kind: 'session', sessionId: elsewhere },
      atScreen.origin,
    )
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

  it('is refused after the session has ended', async () => {
    await db().session.delete({ where: { id: sessionId } })
    await expect(confirmIdentity(atScreen, { current_password: knownPassword })).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  })
})
