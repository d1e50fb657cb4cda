import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession } from '../../api/test-support/call-api'
import { db } from '../../db/database'
import { buildUser } from '../../users/test-support/build-user'
import { updateUser } from '../../users/update-user'
import { actorBySession } from '../sessions/actor-by-session'
import { clearDelay } from './clear-delay'
import { guardedAttempt, signInDelayOf } from './sign-in-delay'

type Person = Awaited<ReturnType<typeof buildUser>>
const origin = { requestId: null, ipAddress: '192.0.2.7', userAgent: null }
let admin: Person
let manager: Person
let person: Person
let sessions: string[]

beforeEach(async () => {
  admin = await buildUser({ isAdmin: true })
  const orgId = admin.row.orgId
  manager = await buildUser({ orgId, privileges: { users: 'write' } })
  person = await buildUser({ orgId })
  sessions = [await buildSession(person.id), await buildSession(person.id), await buildSession(person.id)]
})

const areOpen = async () =>
  (await Promise.all(sessions.map((id) => actorBySession(id, origin)))).map((actor) => actor !== null)
const trail = () => db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })

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
