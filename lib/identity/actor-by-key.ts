import 'server-only'
import { recordOutgrown } from '../audit/record-outgrown'
import { db } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { inUse } from '../organisations/organisation'
import type { Actor } from '../permissions/actor'
import { recordKeyUse } from '../permissions/record-use'
import { boundIn, exceedsBound } from '../permissions/rights-bound'
import { showUser } from '../user-record/present-user'
import { actorOf } from './actor-of'
import type { Caller } from './caller'

/**
 * Who an access key belongs to, read from the row for this request.
 * @throws AppError unauthenticated for an unknown key; inactive when its user is not active; outgrown (decision 024)
 */
export async function actorByKey({ keyHash, origin }: Caller & { kind: 'key' }): Promise<Actor> {
  const user = await db().user.findUnique({
    where: { accessKeyHash: new Uint8Array(keyHash), organisation: inUse },
  })
  if (!user) throw new AppError('unauthenticated')
  if (!user.isActive) throw new AppError('inactive')
  const shown = await showUser(db(), user)
  if (exceedsBound(shown.rights, boundIn(user.accessKeyRights))) {
    await recordOutgrown('access_key', user, origin)
    throw new AppError('outgrown', sentence('keyOutgrown'))
  }
  recordKeyUse(user.id, origin.ipAddress)
  return actorOf(shown, { kind: 'key', keyHash: Buffer.from(keyHash).toString('hex') }, origin)
}
