import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../db/database'
import { buildUser } from '../../users/test-support/build-user'
import { buildSignedInPerson } from '../test-support/build-signed-in-person'
import { actorBySession } from './actor-by-session'
import { endSessions } from './end-sessions'
import { sessionHandle } from './list-sessions'

type SignedIn = Awaited<ReturnType<typeof buildSignedInPerson>>
let admin: SignedIn['admin']
let manager: SignedIn['manager']
let person: SignedIn['person']
let sessions: SignedIn['sessions']
let atScreen: SignedIn['atScreen']

beforeEach(async () => {
  ;({ admin, manager, person, sessions, atScreen } = await buildSignedInPerson())
})

const areOpen = async () =>
  (await Promise.all(sessions.map((id) => actorBySession(id, atScreen.origin)))).map(
    (actor) => actor !== null,
  )
const trail = () => db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })

describe('the sessions of a person', () => {
  it('are ended one by one, all but the own one, or all; each time with an event', async () => {
    expect((await endSessions(atScreen, person.id, { handle: sessionHandle(sessions[2] ?? '') })).count).toBe(
      1,
    )
    expect(await areOpen()).toEqual([true, true, false])
    expect((await endSessions(atScreen, person.id, 'others')).count).toBe(1)
    expect(await areOpen()).toEqual([true, false, false])
    expect((await endSessions(admin.actor, person.id, 'all')).count).toBe(1)
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

  it('are nobody else’s to end, and an admin’s not a manager’s', async () => {
    const stranger = await buildUser({ orgId: admin.row.orgId })
    await expect(endSessions(stranger.actor, person.id, 'all')).rejects.toMatchObject({ code: 'not_found' })
    await expect(endSessions(manager.actor, admin.id, 'all')).rejects.toMatchObject({ code: 'forbidden' })
    expect((await endSessions(manager.actor, person.id, 'all')).count).toBe(3)
  })
})
