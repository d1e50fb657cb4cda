import { beforeEach, expect, it } from 'vitest'
import { buildSession } from '../../api/test-support/call-api'
import type { Actor } from '../../permissions/actor'
import { showUser } from '../../user-record/present-user'
import { buildUser } from '../../users/test-support/build-user'
import { actorOf } from '../actor-of'
import { listSessions, sessionHandle } from './list-sessions'

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

it('lists them by handles that are no use as cookies, the own one marked', async () => {
  const listed = await listSessions(atScreen, person.id)
  expect(listed.map(({ handle }) => handle).sort()).toEqual(sessions.map(sessionHandle).sort())
  expect(listed.filter(({ isCurrent }) => isCurrent).map(({ handle }) => handle)).toEqual([
    sessionHandle(sessions[0] ?? ''),
  ])
  expect(JSON.stringify(listed)).not.toContain(sessions[0])
})

it('lists them for their user and for users who may end them', async () => {
  const stranger = await buildUser({ orgId: admin.row.orgId })
  expect(await listSessions(manager.actor, person.id)).toHaveLength(3)
  await expect(listSessions(stranger.actor, person.id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(listSessions(manager.actor, admin.id)).rejects.toMatchObject({ code: 'forbidden' })
})
