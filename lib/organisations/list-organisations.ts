import 'server-only'
import { db, type Tx } from '../db/database'
import { isId } from '../db/id-form'
import { AppError } from '../errors/app-error'
import { inUse, inUseByAnyone } from './organisation'
import type { AdditionalPermissions, OrganisationDetails } from './organisation-fields'

/** Organisations in the order in which they were made. */
export type OrganisationPage = { organisations: OrganisationDetails[]; pageCount: number }

/** For operators. @param page 1 is the first; 'all' for all of them */
export async function listOrganisations({
  page,
  pageSize,
}: {
  page: number | 'all'
  pageSize: number
}): Promise<OrganisationPage> {
  const rows = await db().organisation.findMany({
    where: inUseByAnyone,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: detailColumns,
    ...(page !== 'all' && { skip: (page - 1) * pageSize, take: pageSize }),
  })
  const pageCount =
    page === 'all' ? 1 : Math.ceil((await db().organisation.count({ where: inUseByAnyone })) / pageSize)
  return { organisations: rows.map(detailsOf), pageCount: Math.max(1, pageCount) }
}

/** For operators. @throws AppError not_found, also for a deleted one */
export async function getOrganisation(id: string, tx: Tx = db()): Promise<OrganisationDetails> {
  const row = isId(id)
    ? await tx.organisation.findFirst({ where: { id, ...inUse }, select: detailColumns })
    : null
  if (!row) throw organisationGone()
  return detailsOf(row)
}

/** The error for an organisation that does not exist, also for a deleted one. */
export const organisationGone = () => new AppError('not_found', 'There is no such organisation')

const detailColumns = { id: true, name: true, details: true, additionalPermissions: true } as const

function detailsOf(row: {
  id: string
  name: string
  details: unknown
  additionalPermissions: unknown
}): OrganisationDetails {
  return {
    id: row.id,
    name: row.name,
    details: row.details as OrganisationDetails['details'],
    additionalPermissions: row.additionalPermissions as AdditionalPermissions,
  }
}
