import 'server-only'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { toAppError } from '../errors/to-app-error'
import { type Refusal, RefusedError } from '../permissions/refused-error'
import { isWithin } from '../rate-limit/rate-limit'
import { recordEvent } from './record-event'

/**
 * Notes that somebody was not allowed something (ASVS 16.3.2); other errors pass. For the doors, which hear of a
 * refusal when its transaction has been rolled back. It never changes what the caller is told.
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
 * What counts as the same refusal again. Of people one may know nothing of, all are the same: who goes through ids
 * finds none, and fills no table.
 */
function sameAgain({ code, refusal: { actor, act, targetId } }: RefusedError): string {
  return [actor.userId, act, code === 'forbidden' ? targetId : ''].join(' ')
}

async function record({ actor, act, targetId, section }: Refusal): Promise<void> {
  // Looked for whether it exists or not, so that the time tells nothing either.
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
