import { buildSession } from '../../api/test-support/call-api'
import { db } from '../../db/database'
import { showUser } from '../../user-record/present-user'
import { buildUser } from '../../users/test-support/build-user'
import { actorOf } from '../actor-of'

const origin = { requestId: null, ipAddress: '192.0.2.7', userAgent: null }

/** A user with three sessions, `atScreen` in the first of them; an admin and a manager of the same organisation. */
export async function buildSignedInPerson() {
  const admin = await buildUser({ isAdmin: true })
  const orgId = admin.row.orgId
  const manager = await buildUser({ orgId, privileges: { users: 'write' } })
  const person = await buildUser({ orgId })
  const sessions = [
    await buildSession(person.id),
    await buildSession(person.id),
    await buildSession(person.id),
  ]
  const atScreen = actorOf(
    await showUser(db(), person.row),
    { kind: 'session', sessionId: sessions[0] ?? '' },
    origin,
  )
  return { admin, manager, person, sessions, atScreen }
}
