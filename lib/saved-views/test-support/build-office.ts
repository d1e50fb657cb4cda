import { db } from '../../db/database'
import { buildOrganisation, buildUser } from '../../users/test-support/build-user'

/** An organisation with an admin, a reader of users, and one who may not see users. */
export async function buildOffice() {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const stranger = await buildUser({ orgId, privileges: { apis: 'write' } })
  const events = async () => {
    const rows = await db().auditEvent.findMany({ where: { orgId }, orderBy: { id: 'asc' } })
    return rows.map(({ action, changes }) => ({ action, changes }))
  }
  return { orgId, admin, reader, stranger, events }
}

/** A view to save. */
export const leavers = { name: 'Leavers', query: 'status=inactive&sort=-last-login', is_shared: false }
