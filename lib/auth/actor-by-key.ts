import 'server-only'
import { db } from '../db/database'
import { AppError } from '../errors/app-error'
import { showUser } from '../users/present-user'
import type { Actor } from './actor'
import { actorOf } from './actor-of'
import type { Caller } from './caller'

/**
 * Who an access key belongs to, read from the row for this request.
 * @throws AppError unauthenticated for an unknown key; inactive when its user is not active (decisions.md, Access keys)
 */
export async function actorByKey({ keyHash, origin }: Caller & { kind: 'key' }): Promise<Actor> {
  const user = await db().user.findUnique({ where: { accessKeyHash: new Uint8Array(keyHash) } })
  if (!user) throw new AppError('unauthenticated')
  if (!user.isActive) throw new AppError('inactive')
  return actorOf(showUser(user), { kind: 'key', keyHash: Buffer.from(keyHash).toString('hex') }, origin)
}
