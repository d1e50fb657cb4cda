import { beforeEach, expect, it } from 'vitest'
import { buildUser } from '../../users/test-support/build-user'
import { buildSignedInPerson } from '../test-support/build-signed-in-person'
import { listSessions, sessionHandle } from './list-sessions'

type SignedIn = Awaited<ReturnType<typeof buildSignedInPerson>>
let admin: SignedIn['admin']
let manager: SignedIn['manager']
let person: SignedIn['person']
let sessions: SignedIn['sessions']
let atScreen: SignedIn['atScreen']

beforeEach(async () => {
  ;({ admin, manager, person, sessions, atScreen } = await buildSignedInPerson())
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
