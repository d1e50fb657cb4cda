import 'server-only'
import { namesWithoutAccount } from '../audit/actor-name'
import type { Operator } from '../audit/record-event'
import type { Actor, RequestOrigin } from '../permissions/actor'
import type { ShownUser } from '../user-record/present-user'

type Door = { kind: 'key'; keyHash: string } | { kind: 'session'; sessionId: string }

/** An operator as an admin of an organisation: they may do everything there. */
export function actorOfOperator({ kind, origin }: Operator & { kind: 'admin_api' }, orgId: string): Actor {
  return {
    kind,
    userId: '',
    orgId,
    name: namesWithoutAccount[kind],
    emailAddress: '',
    rights: { hasAllRights: true, privileges: {} },
    mayResetPasswords: true,
    origin,
  }
}

/** A user as the actor of a request. */
export function actorOf(user: ShownUser, door: Door, origin: RequestOrigin): Actor {
  const { id: userId, orgId, firstName, lastName, emailAddress, rights, mayResetPasswords } = user
  const name = `${firstName} ${lastName}`
  const actor: Actor = {
    kind: door.kind,
    userId,
    orgId,
    name,
    emailAddress,
    rights,
    mayResetPasswords,
    origin,
  }
  // Not `...door`: V8 keeps such objects until a full garbage collection (decision 013).
  if (door.kind === 'session') actor.sessionId = door.sessionId
  else actor.keyHash = door.keyHash
  return actor
}
