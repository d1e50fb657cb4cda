import { expect, it } from 'vitest'
import { db } from '../db/database'
import { showUser } from '../user-record/present-user'
import { buildUser } from '../users/test-support/build-user'
import { type Caller, callerByKey } from './caller'
import { recogniseCaller } from './recognise-caller'

const withUser = async (wishes: Parameters<typeof buildUser>[0] = {}) => {
  const { row, accessKey, actor } = await buildUser(wishes)
  const user = await showUser(db(), row)
  const bySession: Caller = { kind: 'session', actor: { ...actor, kind: 'session', sessionId: 'some' } }
  return { user, actor, byKey: callerByKey(accessKey, actor.origin), bySession }
}

it('a caller with a key or a session is the user of their row', async () => {
  const { user, actor, byKey, bySession } = await withUser({ privileges: { users: 'read' } })
  expect(await recogniseCaller(byKey, { user, bound: null })).toEqual(actor)
  const { keyHash: _, ...rest } = actor
  const session = { ...rest, kind: 'session', sessionId: 'some' }
  expect(await recogniseCaller(bySession, { user, bound: '{"users":"write"}' })).toEqual(session)
})

it('without a row, or with an inactive one, there is no actor', async () => {
  const { user, byKey, bySession } = await withUser({ isActive: false })
  await expect(recogniseCaller(byKey, null)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(recogniseCaller(byKey, { user, bound: null })).rejects.toMatchObject({ code: 'inactive' })
  const refused = recogniseCaller(bySession, { user, bound: null })
  await expect(refused).rejects.toMatchObject({ code: 'unauthenticated' })
})

it('a key whose user has more rights than its bound is refused with an event, a session without', async () => {
  const { user, byKey, bySession } = await withUser({ privileges: { users: 'write' } })
  const found = { user, bound: '{"users":"read"}' }
  const events = () => db().auditEvent.count({ where: { targetId: user.id } })
  await expect(recogniseCaller(bySession, found)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await events()).toBe(0)
  await expect(recogniseCaller(byKey, found)).rejects.toMatchObject({ code: 'outgrown' })
  expect(await events()).toBe(1)
})
