import 'server-only'
import type { User } from '@/prisma/generated/client'
import { presentUser } from '../users/present-user'
import type { Actor, RequestOrigin } from './actor'

/** The user's row as somebody who asks for something. */
export function actorOf(
  row: User,
  door: { kind: 'key' } | { kind: 'session'; sessionId: string },
  origin: RequestOrigin,
): Actor {
  const { id, orgId, firstName, lastName, emailAddress, hasAllRights, privileges } = presentUser(row)
  return {
    ...door,
    ...(door.kind === 'key' ? { keyHash: Buffer.from(row.accessKeyHash).toString('hex') } : {}),
    userId: id,
    orgId,
    name: `${firstName} ${lastName}`,
    emailAddress,
    hasAllRights,
    privileges,
    origin,
  }
}
