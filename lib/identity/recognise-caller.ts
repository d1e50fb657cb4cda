import 'server-only'
import { recordOutgrown } from '../audit/record-outgrown'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { recordKeyUse } from '../permissions/record-use'
import { exceedsBound } from '../permissions/rights-bound'
import type { ShownUser } from '../user-record/present-user'
import { actorOf } from './actor-of'
import type { Caller } from './caller'

/** What was read of the caller. */
type FoundCaller = {
  user: ShownUser
  /** JSON of the bound of the key or password they came with. */
  bound: string | null
}

/**
 * The caller as an actor, as their row says at the moment it was read.
 * @throws AppError unauthenticated; inactive for the key of a user who is not active; outgrown (decision 024)
 */
export async function recogniseCaller(caller: Caller, found: FoundCaller | null): Promise<Actor> {
  const isByKey = caller.kind === 'key'
  if (!found) throw new AppError('unauthenticated')
  const { user, bound } = found
  if (!user.isActive) throw new AppError(isByKey ? 'inactive' : 'unauthenticated')
  if (bound && exceedsBound(user.rights, JSON.parse(bound))) await refuseOutgrown(user, caller)
  // A session was told when it was looked up.
  if (isByKey) recordKeyUse(user.id, caller.origin.ipAddress)
  const door = isByKey
    ? ({ kind: 'key', keyHash: Buffer.from(caller.keyHash).toString('hex') } as const)
    : ({ kind: 'session', sessionId: caller.actor.sessionId ?? '' } as const)
  return actorOf(user, door, isByKey ? caller.origin : caller.actor.origin)
}

async function refuseOutgrown(user: ShownUser, caller: Caller): Promise<never> {
  if (caller.kind === 'session') throw new AppError('unauthenticated')
  await recordOutgrown('access_key', user, caller.origin)
  throw new AppError('outgrown', sentence('keyOutgrown'))
}
