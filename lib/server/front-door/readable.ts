import 'server-only'
import type { IncomingMessage } from 'node:http'
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'

/* What Next can read: it answers 500 to anything else, or takes seconds for it. */

/** The absolute form of a target, which proxies send, is as good as its path (RFC 9112 §3.2.2). */
export function withoutOrigin(url = '/'): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url
  const { pathname, search } = new URL(url)
  return pathname + search
}

/**
 * An address with its `.` and `..` gone, also as `%2e` and behind `\`, as Next reads it (WHATWG URL): or this door
 * would take `/api/auth/../../login` for an address of the API, and skip the checks for a page.
 */
export function resolved(url: string): string {
  if (!url.startsWith('/') || !/[/\\](\.|%2e)|\\/i.test(url.split('?', 1)[0] ?? '')) return url
  const { pathname, search } = new URL(`http://gatehouse.invalid${url}`)
  return pathname + search
}

/**
 * Next answers 500 to `*`, to a path that is no percent-encoded UTF-8, such as `/users/%E0%A4%A`, and to the address
 * under which it keeps its page for errors.
 */
export function isReadable(url = '/'): boolean {
  const path = url.split('?', 1)[0] ?? ''
  if (!path.startsWith('/') || hasTooMany(url, '&')) return false
  try {
    return !/\/_global-error\b/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** No address of ours has as many parameters, and no browser keeps as many cookies of one site. */
const mostParts = 200

/**
 * Next takes time in the square of their number: 16 KB take a second and more, in which no other request is answered.
 */
export function hasTooMany(list: string | undefined, separator: string): boolean {
  return list !== undefined && list.split(separator, mostParts + 1).length > mostParts
}

/**
 * Where in Gatehouse the browser is, as Next's own script says with every navigation. Next reads it late and answers 500 to
 * what it cannot read, so its own reader is asked first.
 */
export function hasReadableState({ headers }: IncomingMessage): boolean {
  try {
    parseAndValidateFlightRouterState(headers['next-router-state-tree'])
    return true
  } catch {
    return false
  }
}
