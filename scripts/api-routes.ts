import * as anywhere from '@/app/api/[[...path]]/route'
import * as auditEvent from '@/app/api/audit-logs/[id]/route'
import * as auditLog from '@/app/api/audit-logs/route'
import * as health from '@/app/api/health/route'
import * as keyReset from '@/app/api/users/[id]/actions/key/reset/route'
import * as passwordReset from '@/app/api/users/[id]/actions/reset/route'
import * as user from '@/app/api/users/[id]/route'
import * as usersExport from '@/app/api/users/export/route'
import * as users from '@/app/api/users/route'
import * as userSearch from '@/app/api/users/search/route'
import type { ApiRoutes } from '@/lib/server/api-host'

/**
 * The route modules that the production server mounts itself, by their folder below `app`: all but next-auth's. A
 * test walks `app/api` and misses none.
 */
export const apiRoutes: ApiRoutes = {
  'api/audit-logs': auditLog,
  'api/audit-logs/[id]': auditEvent,
  'api/health': health,
  'api/users': users,
  'api/users/search': userSearch,
  'api/users/export': usersExport,
  'api/users/[id]': user,
  'api/users/[id]/actions/reset': passwordReset,
  'api/users/[id]/actions/key/reset': keyReset,
  'api/[[...path]]': anywhere,
}
