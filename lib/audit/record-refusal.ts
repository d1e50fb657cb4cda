import 'server-only'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { toAppError } from '../errors/to-app-error'
import { type Refusal, RefusedError } from '../permissions/refused-error'
import { isWithin } from '../rate-limit/rate-limit'
import { recordEvent } from './record-event'

/**
 * Records a refused act (ASVS 16.3.2) and ignores other errors. For the doors, which learn of a refusal after its
 * transaction was rolled back. It never changes the answer to the caller.
 */
export async function recordRefusal(error: unknown): Promise<void> {
  if (!(error instanceof RefusedError)) return
  const { refusal } = error
  try {
    if (await isWithin('refused act in the audit trail', sameAgain(error))) await record(refusal)
  } catch (failure) {
    toAppError(failure, refusal.actor.origin.requestId)
  }
}

/**
 * What counts as the same refusal. Users the actor may not know about all count as the same, so trying many ids finds
 * none and fills no table.
 */
function sameAgain({ code, refusal: { actor, act, targetId } }: RefusedError): string {
  return [actor.userId, act, code === 'forbidden' ? targetId : ''].join(' ')
}

async function record({ actor, act, targetId, section }: Refusal): Promise<void> {
  // Looked up whether it exists or not, so that timing reveals nothing either.
  const id = targetId !== null && isId(targetId) ? targetId : ''
  const [user, deletedUser] = await Promise.all([
    db().user.findFirst({ where: { id, orgId: actor.orgId } }),
    db().deletedUser.findFirst({ where: { id, orgId: actor.orgId } }),
  ])
  await recordEvent(db(), {
    actor,
    action: 'act.refused',
    target: user ?? deletedUser ?? undefined,
    changes: { act: [null, act], ...(section ? { section: [null, section] } : {}) },
  })
}
