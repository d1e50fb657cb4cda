import type { Prisma } from '@/prisma/generated/client'

/** Sections of an organisation besides those of the catalogue: key → label. */
export type AdditionalPermissions = Record<string, string>

/** What can be said of an organisation. */
export type OrganisationFields = {
  name: string
  /** What clients of the original keep with it: no one here reads it, and it is given back as it was sent. */
  details: Prisma.InputJsonObject
  additionalPermissions: AdditionalPermissions
}

/** A new one: most is made up where it is not said. */
export type NewOrganisation = Partial<OrganisationFields> & { name: string; id?: string }

/** An organisation as it is. */
export type OrganisationDetails = OrganisationFields & { id: string }
