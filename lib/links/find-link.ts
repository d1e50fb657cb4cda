import 'server-only'
import type { Prisma, User } from '@/prisma/generated/client'
import { db } from '../db/database'
import { boundIn, exceedsBound } from '../permissions/rights-bound'
import { groupsOf } from '../user-record/groups-of-users'
import { rightsOfRow } from '../user-record/present-user'
import { type LinkPurpose, tokenHash } from './account-link'

/** A live link, as its page shows it. */
export type LinkView = {
  purpose: LinkPurpose
  userId: string
  firstName: string
  lastName: string
  emailAddress: string
  /** By the clock of the database, so that a wrong clock of the reader does not matter. */
  secondsLeft: number
  /** Its user now has more rights than its issuer, so it no longer sets a password (docs/decisions/024). */
  isOutgrown: boolean
}

type LinkRow = Omit<LinkView, 'isOutgrown'> &
  Pick<User, 'isAdmin' | 'privileges' | 'groupIds'> & { issuerRights: Prisma.JsonValue }

/** The link of a token; null when it is expired, used, replaced or was never issued. Looking it up changes nothing. */
export async function findLink(token: string): Promise<LinkView | null> {
  const [found] = await db().$queryRaw<LinkRow[]>`
    SELECT purpose, user_id AS "userId", first_name AS "firstName", last_name AS "lastName",
      email_address AS "emailAddress", ceil(extract(epoch FROM expires_at - now()))::int AS "secondsLeft",
      is_admin AS "isAdmin", privileges, group_ids AS "groupIds", issuer_rights AS "issuerRights"
    FROM account_link JOIN app_user ON app_user.id = account_link.user_id
    WHERE token_hash = ${tokenHash(token)} AND expires_at > now() AND is_active
      AND EXISTS (SELECT 1 FROM organisation WHERE organisation.id = org_id AND deleted_at IS NULL)`
  if (!found) return null
  const { purpose, userId, firstName, lastName, emailAddress, secondsLeft, issuerRights } = found
  const { rights } = rightsOfRow(found, await groupsOf(db(), [found]))
  const isOutgrown = exceedsBound(rights, boundIn(issuerRights))
  return { purpose, userId, firstName, lastName, emailAddress, secondsLeft, isOutgrown }
}
