import * as anywhere from '@/app/api/[[...path]]/route'
import { describedRoutes } from '@/app/api/describe-routes'
import type { ApiRoutes } from '@/lib/server/front-door/api-host'

/**
 * The route modules that the production server mounts itself, by their folder below `app`: all but next-auth's. A
 * test walks `app/api` and misses none.
 */
export const apiRoutes: ApiRoutes = { ...describedRoutes, 'api/[[...path]]': anywhere }
