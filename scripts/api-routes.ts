import * as adminAnywhere from '@/app/admin/[[...path]]/route'
import * as adminSso from '@/app/admin/sso/route'
import * as anywhere from '@/app/api/[[...path]]/route'
import { adminRoutes, describedRoutes } from '@/app/api/describe-routes'
import * as sso from '@/app/api/sso/route'
import * as bootstrap from '@/app/bootstrap/route'
import type { ApiRoutes } from '@/lib/server/front-door/api-host'

/**
 * The route modules that the production server mounts itself, by their folder below `app`: all but next-auth's. A
 * test walks `app/api` and misses none.
 */
export const apiRoutes: ApiRoutes = {
  ...describedRoutes,
  ...adminRoutes,
  'api/[[...path]]': anywhere,
  'admin/[[...path]]': adminAnywhere,
  'api/sso': sso,
  'admin/sso': adminSso,
  bootstrap,
}
