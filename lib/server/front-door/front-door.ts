import 'server-only'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'
import { askerOf, isNameOfThisServer, otherSitesRefused } from '@/lib/http/asker'
import { clientAddress } from '@/lib/http/client-address'
import {
  clientAddressHeader,
  requestIdHeader,
  requestLineHeader,
  requestLineOf,
} from '@/lib/http/request-origin'
import { logger } from '@/lib/log/logger'
import { isActionCall, type Refusal, readActionCall } from './action-door'
import {
  answerUnavailable,
  crowded,
  databaseLost,
  envelope,
  isApiPath,
  isHealthPath,
  isHosted,
  jsonType,
  stopping,
} from './unavailable'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** What every request meets first. */
export type FrontDoor = {
  /** Pages and API, once Gatehouse is ready: before that no port is open. */
  handler: Handler
  isDatabaseLost: boolean
  /** Load balancers are told to go elsewhere; requests that still come are answered. */
  isDraining: boolean
  /** Is this connection one too many? */
  isExcess(socket: Socket): boolean
  /** TRUST_PROXY */
  trustedProxies: number
  /** APP_URL */
  appUrl: string
}

// The route handlers themselves refuse what a path does not know of these.
const apiMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** A page would answer any other method like GET; we answer OPTIONS for it. */
const pageMethods = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** The request listener of the server. It reads the door at each request, so changes apply at once. */
export function openFrontDoor(door: FrontDoor): Handler {
  return (request, response) => {
    // The client sends its next request elsewhere; it would be lost if we closed the connection first.
    if (door.isDraining || door.isExcess(request.socket)) response.setHeader('Connection', 'close')
    if (request.httpVersionMinor === 0) breakAudibly(request, response)
    request.url = resolved(withoutOrigin(request.url))
    introduce(request, response, door)
    harden(response, door.appUrl.startsWith('https:'))

    const isApi = isApiPath(request.url)
    const methods = isApi ? apiMethods : pageMethods
    if (!methods.includes(request.method ?? '')) return refuseMethod(request, response)
    const isOptions = request.method === 'OPTIONS' && !isApi
    if (!isReadable(request.url) && !isOptions) return refuseAddress(request, response)
    if (hasTooMany(request.headers.cookie, ';')) return refuseCookies(request, response)
    if (!isApi && !hasReadableState(request)) return refuseState(request, response)
    if (isOfOtherSite(request, door)) return refuseOtherSite(request, response, door)
    const isHealth = isOptions || isHealthPath(request.url)
    if (door.isDraining && isHealth) return answerUnavailable(request, response, stopping)
    if (door.isExcess(request.socket) && !isHealth) return answerUnavailable(request, response, crowded)
    // Scripts and styles are on disk; an open page may still need them.
    const needsDatabase = !request.url?.startsWith('/_next/')
    if (door.isDatabaseLost && needsDatabase) return answerUnavailable(request, response, databaseLost)
    if (isOptions) return tellMethods(response)
    if (isActionCall(request)) return handAction(door.handler, request, response)
    return door.handler(request, response)
  }
}

/**
 * In HTTP/1.0, which nginx speaks by default, an answer without a length ends with its connection. So a truncated one
 * must not end like a complete one: a reset tells the proxy and its client that something is missing.
 */
function breakAudibly({ socket }: IncomingMessage, response: ServerResponse) {
  const destroy = response.destroy.bind(response)
  response.destroy = (error) => {
    socket.resetAndDestroy()
    return destroy(error)
  }
}

async function handAction(handler: Handler, request: IncomingMessage, response: ServerResponse) {
  const read = await readActionCall(request)
  if (read === null) return
  return 'status' in read ? refuse(request, response, read) : handler(read, response)
}

const yearInSeconds = 31_536_000

/** On every answer, pages and errors alike (ASVS 3.4.1, 3.4.4, 3.4.6, 3.4.8). */
function harden(response: ServerResponse, isSecure: boolean) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  if (isSecure) response.setHeader('Strict-Transport-Security', `max-age=${yearInSeconds}`)
}

/**
 * Headers that the code behind relies on; values a client or proxy sends under these names are dropped. The client gets
 * the id. Behind this door every request has the host of APP_URL, and a page of Gatehouse its origin, whatever name was
 * used and whatever proxies send: Next and next-auth compare the two in ways of their own.
 */
function introduce(request: IncomingMessage, response: ServerResponse, door: FrontDoor) {
  const requestId = randomUUID()
  response.setHeader(requestIdHeader, requestId)
  const address = clientAddress({
    socketAddress: request.socket.remoteAddress,
    forwardedFor: request.headers['x-forwarded-for'],
    trustedProxies: door.trustedProxies,
  })
  const own: [name: string, value: string][] = [
    [requestIdHeader, requestId],
    [clientAddressHeader, address],
    [requestLineHeader, requestLineOf(request.method, request.url)],
  ]
  const host = door.appUrl.slice(door.appUrl.indexOf('//') + 2)
  if (hasOwnOrigin(request, door)) own.push(['origin', door.appUrl])
  if (request.headers.host !== host) own.push(['host', host])
  setHeaders(request, own)
}

const ofProxies = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']
const alwaysDropped = new Set([requestIdHeader, clientAddressHeader, requestLineHeader, ...ofProxies])

/** In both forms of the headers, because Next reads the one and a Fetch adapter the other. */
function setHeaders(request: IncomingMessage, own: [name: string, value: string][]) {
  const raw = request.rawHeaders
  for (let at = raw.length - 2; at >= 0; at -= 2) {
    const name = raw[at]?.toLowerCase() ?? ''
    if (alwaysDropped.has(name) || own.some(([ownName]) => ownName === name)) raw.splice(at, 2)
  }
  for (const name of ofProxies) if (name in request.headers) delete request.headers[name]
  for (const [name, value] of own) {
    request.headers[name] = value
    raw.push(name, value)
  }
}

/** Was the page that sent this request opened under the same host as the request? */
function hasOwnOrigin({ headers }: IncomingMessage, { appUrl, trustedProxies }: FrontDoor): boolean {
  const { origin } = headers
  if (!origin) return false
  // From a page whose address is a secret, browsers send `null`; then Sec-Fetch-Site decides (`askerOf`), which Next
  // does not check.
  if (origin === 'null') return headers['sec-fetch-site'] === 'same-origin'
  const forwarded = trustedProxies > 0 ? [headers['x-forwarded-host'] ?? []].flat()[0] : undefined
  // Each proxy appends the host that it was asked for.
  const hosts = [headers.host, forwarded?.split(',', 1)[0]?.trim()]
  return origin === appUrl || isNameOfThisServer({ origin, hosts, appUrl })
}

/** Forms, and the calls of next-auth, which programs make as well. The routes of the API check for themselves. */
function isOfOtherSite({ method, url, headers }: IncomingMessage, { appUrl }: FrontDoor): boolean {
  if (method !== 'POST' || isHosted(url)) return false
  const get = (name: string) => [headers[name] ?? []].flat().join() || null
  const asker = askerOf({ get }, appUrl)
  return asker === 'foreign' || (asker === 'unknown' && !isApiPath(url))
}

/** The absolute form of a target, which proxies send, is as good as its path (RFC 9112 §3.2.2). */
function withoutOrigin(url = '/'): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url
  const { pathname, search } = new URL(url)
  return pathname + search
}

/**
 * An address with its `.` and `..` gone, also as `%2e` and behind `\`, as Next reads it (WHATWG URL): or this door
 * would take `/api/auth/../../login` for an address of the API, and skip the checks for a page.
 */
function resolved(url: string): string {
  if (!url.startsWith('/') || !/[/\\](\.|%2e)|\\/i.test(url.split('?', 1)[0] ?? '')) return url
  const { pathname, search } = new URL(`http://gatehouse.invalid${url}`)
  return pathname + search
}

/**
 * Next answers 500 to `*`, to a path that is no percent-encoded UTF-8, such as `/users/%E0%A4%A`, and to the address
 * under which it keeps its page for errors.
 */
function isReadable(url = '/'): boolean {
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
function hasTooMany(list: string | undefined, separator: string): boolean {
  return list !== undefined && list.split(separator, mostParts + 1).length > mostParts
}

/**
 * Where in Gatehouse the browser is, as Next's own script says with every navigation. Next reads it late and answers 500 to
 * what it cannot read, so its own reader is asked first.
 */
function hasReadableState({ headers }: IncomingMessage): boolean {
  try {
    parseAndValidateFlightRouterState(headers['next-router-state-tree'])
    return true
  } catch {
    return false
  }
}

/** Load balancers such as HAProxy send this to `/` by default; 503 has been answered before. */
function tellMethods(response: ServerResponse) {
  response.writeHead(204, { Allow: pageMethods.join(', '), 'Cache-Control': 'no-store' })
  response.end()
}

/** Here and not by Next, which answers 500 and prints several lines (docs/decisions/032). */
function refuseOtherSite(request: IncomingMessage, response: ServerResponse, { appUrl }: FrontDoor) {
  const { origin = '' } = request.headers
  logger().warn(
    {
      requestId: request.headers[requestIdHeader],
      request: request.headers[requestLineHeader],
      // In the form of a URL, because a header may hold anything.
      origin: URL.canParse(origin) ? new URL(origin).origin.slice(0, 300) : undefined,
      appUrl,
    },
    'a request of another site was refused: its origin is not APP_URL',
  )
  refuse(request, response, {
    status: 403,
    message: `${otherSitesRefused}. Open Gatehouse at ${appUrl}`,
  })
}

function refuseMethod(request: IncomingMessage, response: ServerResponse) {
  const allow = isApiPath(request.url) ? 'GET, HEAD, POST, PUT, DELETE' : pageMethods.join(', ')
  response.setHeader('Allow', allow)
  refuse(request, response, { status: 405, message: 'Method not allowed' })
}

function refuseAddress(request: IncomingMessage, response: ServerResponse) {
  refuse(request, response, { status: 400, message: 'The address is not valid' })
}

function refuseCookies(request: IncomingMessage, response: ServerResponse) {
  refuse(request, response, { status: 431, message: 'The request has too many cookies' })
}

function refuseState(request: IncomingMessage, response: ServerResponse) {
  refuse(request, response, { status: 400, message: 'The request is not valid' })
}

function refuse(request: IncomingMessage, response: ServerResponse, { status, message }: Refusal) {
  const isApi = isApiPath(request.url)
  const text = isApi ? envelope(message) : `${message}\n`
  response.writeHead(status, {
    'Content-Type': isApi ? jsonType : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
