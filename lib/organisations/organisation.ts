import 'server-only'
import { operator, recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import { firstTemplates } from './first-templates'

/** Of the first admin's organisation when nobody names it. */
export const defaultOrganisationName = 'My organisation'

/** The organisation that all data belongs to so far: the oldest. */
export async function findOrganisation(tx: Tx): Promise<string | null> {
  const organisation = await tx.organisation.findFirst({ orderBy: { id: 'asc' }, select: { id: true } })
  return organisation?.id ?? null
}

/** Makes the organisation with its first templates and the audit events; call with `lockOrganisations` held. */
export async function insertOrganisation(tx: Tx, name: string, door: 'cli' | 'setup'): Promise<string> {
  const organisation = await tx.organisation.create({ data: { id: newId(), name } })
  const actor = operator(door, organisation.id)
  await recordEvent(tx, { actor, action: 'organisation.created', changes: { name: [null, name] } })
  for (const template of firstTemplates) {
    await tx.privilegeTemplate.create({ data: { id: newId(), orgId: organisation.id, ...template } })
    await recordEvent(tx, {
      actor,
      action: 'template.created',
      changes: { template: [null, template.name], privileges: [null, template.privileges] },
    })
  }
  return organisation.id
}

/** One first organisation, also when two requests or commands come at the same moment. */
export async function lockOrganisations(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE`
}
