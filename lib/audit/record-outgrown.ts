import 'server-only'
import { db } from '../db/database'
import { toAppError } from '../errors/to-app-error'
import type { RequestOrigin } from '../permissions/actor'
import { isWithin } from '../rate-limit/rate-limit'
import { type AuditTarget, anonymous, recordEvent } from './record-event'

/**
 * Records that a password, link or access key was refused because its user's rights exceed its bound (decision 024). It
 * is not known who used it: the user, or the other one who knows it. Once an hour for each user and kind; it never
 * changes the answer to the caller. Call it outside a transaction: it takes a connection of its own.
 */
export async function recordOutgrown(
  what: 'password' | 'link' | 'access_key',
  user: AuditTarget & { orgId: string },
  origin: RequestOrigin,
): Promise<void> {
  try {
    if (!(await isWithin('outgrown credential in the audit trail', `${what} ${user.id}`))) return
    await recordEvent(db(), {
      actor: anonymous(user.orgId, origin),
      action: `${what}_outgrown.refused`,
      target: user,
    })
  } catch (failure) {
    toAppError(failure, origin.requestId)
  }
}
