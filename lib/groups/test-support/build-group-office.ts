import { db } from '../../db/database'
import { buildGroup, buildOrganisation, buildUser } from '../../users/test-support/build-user'

/** An organisation with an admin, a manager of groups, a clerk, and the clerk's group, which gives keys: read. */
export async function buildGroupOffice() {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  const manager = await buildUser({
    orgId,
    privileges: { users: 'write', user_groups: 'write', keys: 'read', log: 'read' },
  })
  const clerk = await buildUser({ orgId, firstName: 'Cleo', privileges: { log: 'read' } })
  const group = await buildGroup({
    orgId,
    name: 'Support',
    privileges: { keys: 'read' },
    members: [clerk.id],
  })
  return {
    orgId,
    admin,
    manager,
    clerk,
    group,
    /** Newest first. */
    events: () =>
      db().auditEvent.findMany({
        where: { orgId },
        orderBy: { id: 'desc' },
        select: { action: true, targetId: true, targetName: true, changes: true, actorName: true },
      }),
    membersOf: async (groupId: string) =>
      (await db().groupMember.findMany({ where: { groupId } })).map(({ userId }) => userId).sort(),
  }
}
