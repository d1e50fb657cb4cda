import 'server-only'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { askerOf, isNameOfThisServer } from '@/lib/http/asker'
import { clientAddress } from '@/lib/http/client-address'
import {
  clientAddressHeader,
  requestIdHeader,
  requestLineHeader,
  requestLineOf,
} from '@/lib/http/request-origin'
import type { CurrentRequest } from '@/lib/log/current-request'
import { isApiPath, isHosted } from './unavailable'

/* Who a request comes from: its id, client and origin. And the headers that every answer has. */

/** What settings say of the way to this server. */
export type Known = {
  /** TRUST_PROXY */
  trustedProxies: number
  /** APP_URL */
  appUrl: string
}

const yearInSeconds = 31_536_000

/** On every answer, pages and errors alike (ASVS 3.4.1, 3.4.4, 3.4.6, 3.4.8). */
export function harden(response: ServerResponse, isSecure: boolean) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  if (isSecure) response.setHeader('Strict-Transport-Security', `max-age=${yearInSeconds}`)
}

/**
 * Headers that the code behind relies on; values a client or proxy sends under these names are dropped, but for the id that
 * a trusted proxy gives a request. The client gets
 * the id. Behind this door every request has the host of APP_URL, and a page of Gatehouse its origin, whatever name was
 * used and whatever proxies send: Next and next-auth compare the two in ways of their own.
 */
export function introduce(request: IncomingMessage, response: ServerResponse, known: Known): CurrentRequest {
  const { requestId, traceId } = identify(request, response, known)
  response.setHeader(requestIdHeader, requestId)
  const address = clientAddress({
    socketAddress: request.socket.remoteAddress,
    forwardedFor: request.headers['x-forwarded-for'],
    trustedProxies: known.trustedProxies,
  })
  const own: [name: string, value: string][] = [
    [requestIdHeader, requestId],
    [clientAddressHeader, address],
    [requestLineHeader, requestLineOf(request.method, request.url)],
  ]
  const host = known.appUrl.slice(known.appUrl.indexOf('//') + 2)
  if (hasOwnOrigin(request, known)) own.push(['origin', known.appUrl])
  if (request.headers.host !== host) own.push(['host', host])
  setHeaders(request, own)
  return traceId ? { requestId, traceId } : { requestId }
}

const adoptable = /^[\w.:+/=-]{8,100}$/
/** W3C Trace Context, version 00 and later ones that begin like it. */
const traceparent = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(-|$)/
const adopted = new Set<string>()

/**
 * The id of a request: that of the proxy, if there is one (TRUST_PROXY), so that both logs have the same. Answers are
 * found by it, so an id is not used twice at the same time.
 */
function identify(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { trustedProxies }: Known,
): { requestId: string; traceId: string | undefined } {
  if (trustedProxies === 0) return { requestId: randomUUID(), traceId: undefined }
  const traceId = traceparent.exec(String(headers.traceparent))?.[1]
  const given = headers[requestIdHeader]
  if (typeof given !== 'string' || !adoptable.test(given) || adopted.has(given))
    return { requestId: randomUUID(), traceId }
  adopted.add(given)
  response.once('close', () => adopted.delete(given))
  return { requestId: given, traceId }
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
function hasOwnOrigin({ headers }: IncomingMessage, { appUrl, trustedProxies }: Known): boolean {
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
export function isOfOtherSite({ method, url, headers }: IncomingMessage, { appUrl }: Known): boolean {
  if (method !== 'POST' || isHosted(url)) return false
  const get = (name: string) => [headers[name] ?? []].flat().join() || null
  const asker = askerOf({ get }, appUrl)
  return asker === 'foreign' || (asker === 'unknown' && !isApiPath(url))
}
