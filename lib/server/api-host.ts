import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { ApiRouteModule } from '../http/api-route'
import { apiRoutes } from './api-routes'
import { isApiPath } from './unavailable'

/**
 * The route modules of `app/api` on plain node:http: what Next does around a route handler costs several times what
 * the handler does itself (docs/decisions/013).
 */
export const apiHost = new Hono({ strict: false })
for (const [folder, module] of Object.entries(apiRoutes)) mount(folder, module)

function mount(folder: string, module: ApiRouteModule) {
  const path = `/${folder}`.replace(/\/\[\[\.\.\.\w+\]\]$/, '/*').replace(/\[(\w+)\]/g, ':$1')
  for (const [method, handler] of Object.entries(module)) {
    apiHost.on(method, path, (context) =>
      handler(context.req.raw, { params: Promise.resolve(context.req.param()) }),
    )
  }
}

/** Is this path answered by `apiHost`? next-auth's own addresses need Next. */
export function isHosted(url: string | undefined): boolean {
  return isApiPath(url) && !/^\/api\/auth([/?]|$)/.test(url ?? '')
}

/**
 * A listener for what `isHosted` says. It puts lighter `Request` and `Response` classes, which inherit from the
 * standard ones, in the place of the global ones of this process.
 */
export function apiListener(): (request: IncomingMessage, response: ServerResponse) => unknown {
  return getRequestListener(apiHost.fetch)
}
