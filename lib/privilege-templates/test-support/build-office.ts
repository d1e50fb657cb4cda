import { db } from '../../db/database'
import { buildOrganisation, buildUser } from '../../users/test-support/build-user'
import { createTemplate } from '../create-template'
import { listTemplates } from '../list-templates'

/** What the templates of `save` hold. */
export const privileges = { apis: 'read', keys: 'write' } as const

export type Office = Awaited<ReturnType<typeof buildOffice>>

/** An organisation with an admin, a manager and a reader, and what tests of templates do there. */
export async function buildOffice() {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  const manager = await buildUser({ orgId, privileges: { users: 'write', keys: 'read' } })
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  return {
    orgId,
    admin,
    manager,
    reader,
    save: (name: string, by = admin) => createTemplate(by.actor, { name, user_permissions: privileges }),
    names: async () => (await listTemplates(admin.actor)).map(({ name }) => name),
    events: () => db().auditEvent.findMany({ where: { orgId }, orderBy: { id: 'asc' } }),
  }
}
