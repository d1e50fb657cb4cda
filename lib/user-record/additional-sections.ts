import 'server-only'
import type { Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { additionalIn, additionalKeys, inCatalogueOrder, type Privileges } from '../permissions/sections'

/** Privileges as they are wanted, with the additional sections that stay because the caller does not know of any. */
export function keepingAdditional(
  before: Privileges,
  wanted: Privileges,
  { knows_additional: knows }: { knows_additional?: boolean | undefined },
): Privileges {
  return knows ? wanted : inCatalogueOrder({ ...additionalIn(before), ...wanted })
}

/**
 * Refuses sections that are neither of the catalogue nor of the organisation. What was there before may stay.
 * @throws AppError invalid, by name
 */
export async function refuseUnlisted(
  tx: Tx,
  { orgId, privileges: before }: { orgId: string; privileges: Privileges },
  wanted: Privileges,
): Promise<void> {
  const added = additionalKeys(wanted).filter((key) => before[key] === undefined)
  if (added.length === 0) return
  const { additionalPermissions } = await tx.organisation.findUniqueOrThrow({
    where: { id: orgId },
    select: { additionalPermissions: true },
  })
  const unlisted = added.filter((key) => !Object.hasOwn(additionalPermissions as object, key))
  if (unlisted.length === 0) return
  throw new AppError('invalid', '', {
    fieldErrors: Object.fromEntries(
      unlisted.map((key) => [
        `user_permissions.${key}`,
        sentence('noSection', { text: JSON.stringify(key) }),
      ]),
    ),
  })
}
