import 'server-only'
import { accessKeyHash } from '../access-keys/access-key'
import { db } from '../db/database'
import { AppError } from '../errors/app-error'
import type { Actor, RequestOrigin } from './actor'
import { actorOf } from './actor-of'

/**
 * Who an access key belongs to, read from the row for this request.
 * @throws AppError unauthenticated for an unknown key; inactive when its user is not active (decisions.md, Access keys)
 */
export async function actorByKey(accessKey: string, origin: RequestOrigin): Promise<Actor> {
  const user = await db().user.findUnique({ where: { accessKeyHash: accessKeyHash(accessKey) } })
  if (!user) throw new AppError('unauthenticated')
  if (!user.isActive) throw new AppError('inactive')
  return actorOf(user, { kind: 'key' }, origin)
}
