import 'server-only'
import type { Prisma, User } from '@/prisma/generated/client'
import { boundColumn, boundIn } from '../permissions/rights-bound'

/** The JSON of a row that was read, as Prisma wants it written to the other table. */
export function jsonColumns({
  privileges,
  passwordRights,
  accessKeyRights,
}: Pick<User, 'privileges' | 'passwordRights' | 'accessKeyRights'>) {
  return {
    privileges: privileges as Prisma.InputJsonObject,
    passwordRights: boundColumn(boundIn(passwordRights)),
    accessKeyRights: boundColumn(boundIn(accessKeyRights)),
  }
}
