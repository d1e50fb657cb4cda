import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession } from '../api/test-support/call-api'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { showUser } from '../user-record/present-user'
import { buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { actorBySession } from './actor-by-session'
import { actorOf } from './actor-of'
import { clearDelay } from './clear-delay'
import { endSessions } from './end-sessions'
import { listSessions, sessionHandle } from './list-sessions'
import { guardedAttempt, signInDelayOf } from './sign-in-delay'

type Person = Awaited<ReturnType<typeof buildUser>>
const origin = { requestId: null, ipAddress: '192.0.2.7', userAgent: null }
let admin: Person
let manager: Person
let person: Person
let sessions: string[]
let atScreen: Actor

beforeEach(async () => {
  admin = await buildUser({ isAdmin: true })
  const orgId = admin.row.orgId
  manager = await buildUser({ orgId, privileges: { users: 'write' } })
  person = await buildUser({ orgId })
  sessions = [await buildSession(person.id), await buildSession(person.id), await buildSession(person.id)]
  atScreen = actorOf(showUser(person.row), { kind: 'session', sessionId: sessions[0] ?? '' }, origin)
})

const areOpen = async () =>
  (await Promise.all(sessions.map((id) => actorBySession(id, origin)))).map((actor) => actor !== null)
const trail = () => db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })

describe('the sessions of a person', () => {
  it('are listed by handles that are no use as cookies, the own one marked', async () => {
    const listed = await listSessions(atScreen, person.id)
    expect(listed.map(({ handle }) => handle).sort()).toEqual(sessions.map(sessionHandle).sort())
    expect(listed.filter(({ isCurrent }) => isCurrent).map(({ handle }) => handle)).toEqual([
      sessionHandle(sessions[0] ?? ''),
    ])
    expect(JSON.stringify(listed)).not.toContain(sessions[0])
  })

  it('are ended one by one, all but the own one, or all; each time with an event', async () => {
    expect(await endSessions(atScreen, person.id, { handle: sessionHandle(sessions[2] ?? '') })).toBe(1)
    expect(await areOpen()).toEqual([true, true, false])
    expect(await endSessions(atScreen, person.id, 'others')).toBe(1)
    expect(await areOpen()).toEqual([true, false, false])
    expect(await endSessions(admin.actor, person.id, 'all')).toBe(1)
    expect(await areOpen()).toEqual([false, false, false])
    expect((await trail()).map(({ action, actorId }) => [action, actorId])).toEqual([
      ['sessions.ended', person.id],
      ['sessions.ended', person.id],
      ['sessions.ended', admin.id],
    ])
  })

  it.each(['', sessionHandle('0'.repeat(64)).slice(0, 8), '%', '_'.repeat(16)])(
    'are not ended by %j, which is no handle',
    async (handle) => {
      await expect(endSessions(atScreen, person.id, { handle })).rejects.toMatchObject({ code: 'not_found' })
      expect(await areOpen()).toEqual([true, true, true])
    },
  )

  it('are not for other users to see or end, nor an admin’s for a manager', async () => {
    const stranger = await buildUser({ orgId: admin.row.orgId })
    await expect(listSessions(stranger.actor, person.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(endSessions(stranger.actor, person.id, 'all')).rejects.toMatchObject({ code: 'not_found' })
    await expect(endSessions(manager.actor, admin.id, 'all')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await endSessions(manager.actor, person.id, 'all')).toBe(3)
  })
})

describe('the delay after too many failures', () => {
  const delayed = async (emailAddress: string) => {
    const attempt = { emailAddress, ipAddress: null, tell: async () => {} }
    for (let count = 0; count < 5; count++) await guardedAttempt(attempt, async () => null)
  }

  it('is ended by another user who may, with an event; an open session works all the time', async () => {
    await delayed(person.row.emailAddress)
    expect(await signInDelayOf(person.row.emailAddress)).toBeGreaterThan(0)
    expect(await areOpen()).toEqual([true, true, true])

    await clearDelay(manager.actor, person.id)
    expect(await signInDelayOf(person.row.emailAddress)).toBe(0)
    expect(await trail()).toMatchObject([{ action: 'sign_in_delay.cleared', actorId: manager.id }])
  })

  it('is not ended for oneself, not even by an admin, nor for a user with more rights except by an admin', async () => {
    const orgId = admin.row.orgId
    const stronger = await buildUser({ orgId, privileges: { keys: 'read' } })
    const otherAdmin = await buildUser({ orgId, isAdmin: true })
    const outcome = (by: Person, whom: Person) =>
      clearDelay(by.actor, whom.id).then(
        () => 'yes',
        (error) => error.code,
      )
    // Columns: self · weaker · stronger · admin.
    const cells = async (by: Person) => [
      await outcome(by, by),
      await outcome(by, person),
      await outcome(by, stronger),
      await outcome(by, otherAdmin),
    ]
    expect(await cells(person)).toEqual(['forbidden', 'forbidden', 'not_found', 'not_found'])
    expect(await cells(manager)).toEqual(['forbidden', 'yes', 'forbidden', 'forbidden'])
    expect(await cells(admin)).toEqual(['forbidden', 'yes', 'yes', 'yes'])
  })

  it('goes along with the account to another email address', async () => {
    await delayed(manager.row.emailAddress)
    await updateUser(manager.actor, manager.id, { email_address: `new-${manager.row.emailAddress}` })
    expect(await signInDelayOf(`new-${manager.row.emailAddress}`)).toBeGreaterThan(0)
  })
})
