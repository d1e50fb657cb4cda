import type { ApiDescription } from '@/lib/api/description/api-description'
import { type DescribedRoutes, describeApi } from '@/lib/api/description/describe-api'
import type { Dialect } from '@/lib/api/dialect'
import { hasAdminApi } from '@/lib/api/require-operator'
import { env } from '@/lib/env'
import type { Language } from '@/lib/i18n/languages'
import { textsIn } from '@/lib/i18n/texts'
import { sessionCookieName } from '@/lib/identity/sessions/session-cookie'
import * as organisation from '../admin/organisations/[id]/route'
import * as organisationImport from '../admin/organisations/import/route'
import * as organisations from '../admin/organisations/route'
import * as reload from '../admin/system/reload/route'
import * as allowResetPasswords from '../admin/users/[id]/actions/allow_reset_passwords/route'
import * as disallowResetPasswords from '../admin/users/[id]/actions/disallow_reset_passwords/route'
import * as userForOperator from '../admin/users/[id]/route'
import * as usersForOperator from '../admin/users/route'
import * as hello from '../hello/route'
import * as licence from '../license/route'
import * as accessExport from './access/export/route'
import * as auditEvent from './audit-logs/[id]/route'
import * as auditLog from './audit-logs/route'
import { door } from './door'
import * as groupMembers from './groups/[id]/members/route'
import * as group from './groups/[id]/route'
import * as groups from './groups/route'
import * as health from './health/route'
import * as description from './openapi.json/route'
import * as additionalPermissions from './org/permissions/route'
import * as userGroup from './usergroups/[id]/route'
import * as userGroups from './usergroups/route'
import * as userAccess from './users/[id]/access/route'
import * as keyReset from './users/[id]/actions/key/reset/route'
import * as passwordReset from './users/[id]/actions/reset/route'
import * as revoke from './users/[id]/actions/revoke/route'
import * as user from './users/[id]/route'
import * as usersExport from './users/export/route'
import * as caller from './users/me/route'
import * as users from './users/route'
import * as userSearch from './users/search/route'

/** Those of the Admin API, which has one form: that of 5.x. */
export const adminRoutes = {
  'admin/organisations': organisations,
  'admin/organisations/import': organisationImport,
  'admin/organisations/[id]': organisation,
  'admin/users': usersForOperator,
  'admin/users/[id]': userForOperator,
  'admin/users/[id]/actions/allow_reset_passwords': allowResetPasswords,
  'admin/users/[id]/actions/disallow_reset_passwords': disallowResetPasswords,
  'admin/system/reload': reload,
}

/** All other routes with contracts, by their folder below `app`, in the order in which they are described. */
export const describedRoutes = {
  'api/users': users,
  'api/users/search': userSearch,
  'api/users/export': usersExport,
  'api/users/[id]': user,
  'api/users/me': caller,
  'api/users/[id]/actions/reset': passwordReset,
  'api/users/[id]/actions/key/reset': keyReset,
  'api/users/[id]/actions/revoke': revoke,
  'api/users/[id]/access': userAccess,
  'api/access/export': accessExport,
  'api/groups': groups,
  'api/groups/[id]': group,
  'api/groups/[id]/members': groupMembers,
  'api/usergroups': userGroups,
  'api/usergroups/[id]': userGroup,
  'api/org/permissions': additionalPermissions,
  'api/audit-logs': auditLog,
  'api/audit-logs/[id]': auditEvent,
  'api/health': health,
  hello,
  license: licence,
  'api/openapi.json': description,
}

// One for each language: it is the same for all readers, and takes some milliseconds to make.
const descriptions = new Map<Language, ApiDescription>()

/** The API of this installation in the words of OpenAPI, with texts in this language. */
export function describeRoutes(language: Language): ApiDescription {
  const known = descriptions.get(language)
  if (known) return known
  const dialect = door.dialect()
  const made = describeApi(there(dialect), {
    dialect,
    say: textsIn(language),
    appUrl: env().APP_URL,
    version: dialect.version,
    sessionCookieName: sessionCookieName(),
  })
  descriptions.set(language, made)
  return made
}

/** Strangers are not told of an Admin API that is not there, and the shapes of v1 would have the names of its own. */
function there({ version }: Dialect): DescribedRoutes {
  return hasAdminApi() && version === '5' ? { ...describedRoutes, ...adminRoutes } : describedRoutes
}
