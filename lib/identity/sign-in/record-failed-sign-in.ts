import 'server-only'
import { anonymous, recordEvent } from '../../audit/record-event'
import { db } from '../../db/database'
import { inUse, logOfInstallation } from '../../organisations/organisation'
import type { RequestOrigin } from '../../permissions/actor'

/**
 * Records a sign-in that failed, or was refused because too many failed: on the account, if there is one, so that its
 * admins see the guessing. What was typed is left out, because it may be a password in the wrong field. The work is the
 * same for known and unknown addresses (ASVS 6.3.8, 16.3.1).
 */
export async function recordFailedSignIn(
  emailAddress: string,
  outcome: 'failed' | 'refused',
  origin: RequestOrigin,
): Promise<void> {
  const [target, log] = await Promise.all([
    db().user.findFirst({ where: { emailAddress, organisation: inUse }, orderBy: { id: 'asc' } }),
    logOfInstallation(db()),
  ])
  await recordEvent(db(), {
    actor: anonymous(target?.orgId ?? log, origin),
    action: `session.${outcome}`,
    target: target ?? undefined,
  })
}
