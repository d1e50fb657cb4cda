import 'server-only'
import { type Operator, operator, recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import { aboveOrganisations } from '../permissions/above-organisations'
import { firstTemplates } from './first-templates'
import type { NewOrganisation } from './organisation-fields'

/** Of the first admin's organisation when nobody names it. */
export const defaultOrganisationName = 'My organisation'

/** Those that are not deleted: only their users get in. For `where` of queries. */
export const inUse = { deletedAt: null }

/** The same without that of users above all organisations, which is none for anyone else. */
export const inUseByAnyone = { ...inUse, id: { not: aboveOrganisations } }

/** The organisations in use, the oldest first. */
export async function organisationsInUse(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.organisation.findMany({
    where: inUseByAnyone,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

/** Makes an organisation with its first templates and the audit events. */
export async function insertOrganisation(
  tx: Tx,
  by: Operator,
  { id = newId(), name, details = {}, additionalPermissions = {} }: NewOrganisation,
): Promise<string> {
  await tx.organisation.create({ data: { id, name, details, additionalPermissions } })
  const actor = operator(by, id)
  await recordEvent(tx, { actor, action: 'organisation.created', changes: { name: [null, name] } })
  for (const template of firstTemplates) {
    await tx.privilegeTemplate.create({ data: { id: newId(), orgId: id, ...template } })
    await recordEvent(tx, {
      actor,
      action: 'template.created',
      changes: { template: [null, template.name], privileges: [null, template.privileges] },
    })
  }
  return id
}

/** One first organisation, also when two requests or commands come at the same moment. */
export async function lockOrganisations(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE`
}
