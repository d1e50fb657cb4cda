import { db } from '../../db/database'
import { buildOrganisation, buildUser } from '../../users/test-support/build-user'

/** An organisation with an admin, and two users who may read APIs, as rows that were there before grants were written down. */
export async function buildAccessOffice() {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, firstName: 'Dora', isAdmin: true })
  const one = await buildUser({ orgId, firstName: 'One', privileges: { apis: 'read', users: 'write' } })
  const other = await buildUser({ orgId, firstName: 'Other', privileges: { apis: 'write' } })
  return {
    orgId,
    admin,
    one,
    other,
    /** Use is recorded since long ago, and so are these users. */
    async beOld() {
      const longAgo = new Date(Date.now() - 400 * 86_400_000)
      await db().useRecording.updateMany({ data: { startedAt: longAgo } })
      await db().user.updateMany({ where: { orgId }, data: { createdAt: longAgo } })
    },
  }
}

/** The day so many days ago. */
export function daysAgo(days: number): Date {
  return new Date(new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10))
}
