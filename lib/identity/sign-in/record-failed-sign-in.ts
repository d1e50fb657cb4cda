import 'server-only'
import { logOfInstallation } from '../../audit/log-of-installation'
import { anonymous, eventRow } from '../../audit/record-event'
import { db } from '../../db/database'
import { inUse } from '../../organisations/organisation'
import type { RequestOrigin } from '../../permissions/actor'

/**
 * Records a sign-in that failed, or was refused because too many failed: on the account, in each organisation that has one, so
 * that its admins see the guessing. What was typed is left out, because it may be a password in the wrong field. The work is the
 * same for known and unknown addresses (ASVS 6.3.8, 16.3.1).
 */
export async function recordFailedSignIn(
  emailAddress: string,
  outcome: 'failed' | 'refused',
  origin: RequestOrigin,
): Promise<void> {
  const [targets, log] = await Promise.all([
    db().user.findMany({ where: { emailAddress, organisation: inUse }, orderBy: { id: 'asc' }, take: 5 }),
    logOfInstallation(db()),
  ])
  const told = targets.length > 0 ? targets : [null]
  // One statement, however many there are.
  await db().auditEvent.createMany({
    data: told.map((target) =>
      eventRow({
        actor: anonymous(target?.orgId ?? log, origin),
        action: `session.${outcome}`,
        ...(target && { target }),
      }),
    ),
  })
}
