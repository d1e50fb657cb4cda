import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { SearchValue } from '../../db/search-value'
import { holdsAllRights, holdsLevel, holdsNothingIn } from '../../permissions/rights-in-sql'
import { type PrivilegeChoice, partsOfChoice, type UserFilter } from './user-filter'
import { usersHaving } from './words/having-words'
import { searchWords } from './words/search-words'

/** SQL: the people of an organisation that a filter lets through. For searches only (lib/db/searches.ts). */
export function matchingUsers(orgId: string, filter: UserFilter): Prisma.Sql {
  const { query = '', status, admin, privilege, signIn, lastUsed, invitation, groupId, importId } = filter
  const { words } = searchWords(query)
  const org = Prisma.sql`${orgId}`
  const conditions = [
    Prisma.sql`org_id = ${new SearchValue(orgId)}`,
    ...(words.length > 0 ? [usersHaving(words)] : []),
    ...(status ? [Prisma.sql`is_active = ${status === 'active'}`] : []),
    ...(admin ? [admin === 'yes' ? holdsAllRights(org) : Prisma.sql`NOT ${holdsAllRights(org)}`] : []),
    ...(privilege ? [holding(privilege, org)] : []),
    ...(signIn ? [Prisma.sql`last_sign_in_at IS NULL`] : []),
    ...(lastUsed ? [notUsed(lastUsed)] : []),
    ...(invitation ? [invitation === 'open' ? isInvited : isUninvited] : []),
    ...(groupId ? [Prisma.sql`id IN (SELECT user_id FROM group_member WHERE group_id = ${groupId})`] : []),
    ...(importId ? [isOfImport(orgId, importId)] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** Who was added more recently, or since use is recorded for less, may have used it all the time. */
function notUsed(days: NonNullable<UserFilter['lastUsed']>): Prisma.Sql {
  if (days === 'never') return Prisma.sql`NOT EXISTS (SELECT 1 FROM user_use WHERE user_id = app_user.id)`
  const limit = Prisma.sql`now() - make_interval(days => ${Number(days)}::int)`
  return Prisma.sql`created_at < ${limit} AND (SELECT started_at FROM use_recording) < ${limit}
    AND NOT EXISTS (SELECT 1 FROM user_use WHERE user_id = app_user.id AND last_used_at >= ${limit})`
}

const isInvited = Prisma.sql`EXISTS (
  SELECT 1 FROM account_link WHERE user_id = app_user.id AND purpose = 'invitation' AND expires_at > now()
)`
const isUninvited = Prisma.sql`password_hash IS NULL AND NOT ${isInvited}`

/**
 * Read first, by its own index: never more than a file has rows. As a plain condition, the planner may walk through all
 * users in order of name, because it expects to meet 25 of the import soon.
 */
function isOfImport(orgId: string, importId: string): Prisma.Sql {
  return Prisma.sql`id = ANY(ARRAY(
    SELECT id FROM app_user WHERE org_id = ${new SearchValue(orgId)} AND last_import_id = ${importId}
  ))`
}

function holding(choice: PrivilegeChoice, org: Prisma.Sql): Prisma.Sql {
  const { section, level } = partsOfChoice(choice)
  return level === 'deny' ? holdsNothingIn(section, org) : holdsLevel(section, level, org)
}
