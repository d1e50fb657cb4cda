import 'server-only'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { clientAddress } from '@/lib/http/client-address'
import {
  clientAddressHeader,
  requestIdHeader,
  requestLineHeader,
  requestLineOf,
} from '@/lib/http/request-origin'
import { answerUnavailable, databaseLost, envelope, isApiPath, jsonType, notReady } from './unavailable'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** What every request meets first. The start fills it in step by step. */
export type FrontDoor = {
  /** Takes over when everything has started. */
  handler: Handler | null
  isDatabaseLost: boolean
  isStopping: boolean
  /** TRUST_PROXY */
  trustedProxies: number
  /** People reach Gatehouse by https (APP_URL). */
  isSecure: boolean
}

// The route handlers themselves refuse what a path does not know of these.
const apiMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** A page answers anything else with itself. */
const pageMethods = ['GET', 'HEAD', 'POST']

/** The request listener of the server. It reads the door at each request, so changes count at once. */
export function openFrontDoor(door: FrontDoor): Handler {
  return (request, response) => {
    // The client closes a kept connection after this answer; a stopping server would wait for it in vain.
    if (door.isStopping) response.setHeader('Connection', 'close')
    request.url = withoutOrigin(request.url)
    introduce(request, response, door.trustedProxies)
    harden(response, door.isSecure)

    const methods = isApiPath(request.url) ? apiMethods : pageMethods
    if (!methods.includes(request.method ?? '')) return refuseMethod(request, response)
    if (!isReadable(request.url)) return refuseAddress(request, response)
    if (!door.handler) return answerUnavailable(request, response, notReady)
    // Scripts and styles lie on disk; a page that is open already may still need them.
    const needsDatabase = !request.url?.startsWith('/_next/')
    if (door.isDatabaseLost && needsDatabase) return answerUnavailable(request, response, databaseLost)
    return door.handler(request, response)
  }
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

/** Headers the code behind relies on; what a client sends under these names is dropped. The id is told to the client. */
function introduce(request: IncomingMessage, response: ServerResponse, trustedProxies: number) {
  const requestId = randomUUID()
  response.setHeader(requestIdHeader, requestId)
  const address = clientAddress({
    socketAddress: request.socket.remoteAddress,
    forwardedFor: request.headers['x-forwarded-for'],
    trustedProxies,
  })
  setHeaders(request, [
    [requestIdHeader, requestId],
    [clientAddressHeader, address],
    [requestLineHeader, requestLineOf(request.method, request.url)],
  ])
}

const ownHeaders = new Set([requestIdHeader, clientAddressHeader, requestLineHeader])

/** In both forms of the headers, because Next reads the one and a Fetch adapter the other. */
function setHeaders(request: IncomingMessage, headers: [name: string, value: string][]) {
  const raw = request.rawHeaders
  for (let at = raw.length - 2; at >= 0; at -= 2) {
    if (ownHeaders.has(raw[at]?.toLowerCase() ?? '')) raw.splice(at, 2)
  }
  for (const [name, value] of headers) {
    request.headers[name] = value
    raw.push(name, value)
  }
}

/** The absolute form of a target, which proxies send, is as good as its path (RFC 9112 §3.2.2). */
function withoutOrigin(url = '/'): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** Next answers 500 to `*`, and to a path that is no percent-encoded UTF-8, such as `/users/%E0%A4%A`. */
function isReadable(url = '/'): boolean {
  if (!url.startsWith('/')) return false
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

function refuseMethod(request: IncomingMessage, response: ServerResponse) {
  const allow = isApiPath(request.url) ? 'GET, HEAD, POST, PUT, DELETE' : pageMethods.join(', ')
  response.setHeader('Allow', allow)
  refuse(request, response, { status: 405, message: 'Method not allowed' })
}

function refuseAddress(request: IncomingMessage, response: ServerResponse) {
  refuse(request, response, { status: 400, message: 'The address is not valid' })
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message }: { status: number; message: string },
) {
  const isApi = isApiPath(request.url)
  const text = isApi ? envelope(message) : `${message}\n`
  response.writeHead(status, {
    'Content-Type': isApi ? jsonType : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
