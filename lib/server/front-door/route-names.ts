import 'server-only'
import makeRouter from 'find-my-way'

/** The name of an address that no route has. */
const unknownRoute = 'other'

/**
 * Names the route of an address, such as `/api/users/{id}`: the addresses themselves would be as many as there are
 * users, and a stranger could invent more. So there are as many names as routes, and one more.
 * @param routes in the manner of Next: `/users/[userId]`, `/api/auth/[...nextauth]`
 */
export function makeRouteNames(routes: string[]): (url: string | undefined) => string {
  const router = makeRouter({ ignoreTrailingSlash: true, maxParamLength: 16_384 })
  for (const route of new Set(routes)) {
    const path = route.replace(/\/\[\[?\.\.\.\w+\]\]?$/, '/*').replace(/\[(\w+)\]/g, ':$1')
    const name = path.replace(/:(\w+)/g, '{$1}')
    if (path.endsWith('/*') && route.includes('[[')) router.on('GET', path.slice(0, -2) || '/', unused, name)
    router.on('GET', path, unused, name)
  }
  return (url = '') => {
    const found = router.find('GET', url.split('?', 1)[0] ?? '')
    return typeof found?.store === 'string' ? found.store : unknownRoute
  }
}

/** The router would call it with node's request; we only ask it for the name. */
function unused() {}
