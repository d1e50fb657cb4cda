import 'server-only'
import { type Operator, operator, recordEvent } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { getOrganisation, organisationGone } from './list-organisations'
import { lockOrganisation } from './lock-organisation'
import type { OrganisationFields } from './organisation-fields'

/**
 * Replaces what is said of an organisation; what is not given stays.
 * @throws AppError not_found, also for a deleted one
 */
export async function changeOrganisation(
  by: Operator,
  id: string,
  after: Partial<OrganisationFields>,
): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await lockOrganisation(tx, id))) throw organisationGone()
    const before = await getOrganisation(id, tx)
    const fields = Object.keys(after) as (keyof OrganisationFields)[]
    const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    if (changed.length === 0) return
    await tx.organisation.update({
      where: { id },
      data: {
        ...Object.fromEntries(changed.map((field) => [field, after[field]])),
        version: { increment: 1 },
      },
    })
    await recordEvent(tx, {
      actor: operator(by, id),
      action: 'organisation.updated',
      changes: Object.fromEntries(changed.map((field) => [field, [before[field], after[field]]])),
    })
  })
}
