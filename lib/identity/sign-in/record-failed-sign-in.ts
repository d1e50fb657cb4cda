import 'server-only'
import { anonymous, recordEvent } from '../../audit/record-event'
import { db } from '../../db/database'
import { findOrganisation } from '../../organisations/organisation'
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
  const [target, organisation] = await Promise.all([
    db().user.findFirst({ where: { emailAddress }, orderBy: { id: 'asc' } }),
    findOrganisation(db()),
  ])
  const orgId = target?.orgId ?? organisation
  // Before the setup there is neither an account nor an audit log.
  if (!orgId) return
  await recordEvent(db(), {
    actor: anonymous(orgId, origin),
    action: `session.${outcome}`,
    target: target ?? undefined,
  })
}
