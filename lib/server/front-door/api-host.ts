import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import makeRouter, { type HTTPMethod } from 'find-my-way'
import { type ApiMethod, type ApiRouteModule, apiMethods } from '../../api/open-door'

type RouteFunction = ApiRouteModule[ApiMethod]

/** Route modules by their folder below `app`, such as `api/users/[id]`. */
export type ApiRoutes = Record<string, ApiRouteModule>

/**
 * The answer of the route for this request.
 * @param address path and query as the client wrote them, if they are at hand
 */
export type AnswerApi = (request: Request, address?: string) => Promise<Response>

/**
 * The route modules of `app/api` on plain node:http: Next's work around a route handler costs several times as much as
 * the handler itself (docs/decisions/013).
 */
export function hostApi(routes: ApiRoutes): AnswerApi {
  const router = makeRouter({
    ignoreTrailingSlash: true,
    // As long as an address may be: the router does not decide whether something of that name exists.
    maxParamLength: 16_384,
    querystringParser: () => null,
  })
  for (const [folder, module] of Object.entries(routes)) mount(router, folder, module)

  return (request, address = request.url) => {
    const found = router.find(request.method as HTTPMethod, isPlain(address) ? address : pathOf(request))
    // There is a route for every address that `isHosted` accepts.
    if (!found) throw new Error(`no route for ${request.method} ${address}`)
    const answer: RouteFunction = found.store
    return answer(request, { params: Promise.resolve(found.params) })
  }
}

function mount(router: ReturnType<typeof makeRouter>, folder: string, module: ApiRouteModule) {
  const path = `/${folder}`.replace(/\[(\w+)\]/g, ':$1')
  const base = path.replace(/\/\[\[\.\.\.\w+\]\]$/, '')
  for (const method of apiMethods) {
    for (const one of base === path ? [path] : [base, `${base}/*`]) {
      router.on(method, one, unused, module[method])
    }
  }
}

/** The router would call it with node's request; we only ask it for the route function. */
function unused() {}

/** Has it no dot segments and no empty segments? They are rare, and the router would take both for names. */
function isPlain(address: string): boolean {
  return !/\/\.|%2e|\/\//i.test(address)
}

/** No route has an empty place in it. */
function pathOf(request: Request): string {
  const { pathname } = new URL(request.url)
  return pathname.includes('//') ? '/api' : pathname
}

/**
 * A listener for the addresses of `isHosted`. It replaces the global `Request` and `Response` of this process with
 * lighter classes that inherit from the standard ones.
 */
export function apiListener(
  routes: ApiRoutes,
): (request: IncomingMessage, response: ServerResponse) => unknown {
  const answer = hostApi(routes)
  return getRequestListener((request, { incoming }) => answer(request, incoming.url))
}
