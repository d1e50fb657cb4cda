import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { otherSitesRefused } from '@/lib/http/asker'
import { requestIdHeader, requestLineHeader } from '@/lib/http/request-origin'
import { logger } from '@/lib/log/logger'
import type { Refusal } from './action-door'
import { envelope, isApiPath, jsonType } from './unavailable'

// The route handlers themselves refuse what a path does not know of these.
const apiMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** A page would answer any other method like GET; we answer OPTIONS for it. */
const pageMethods = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** What may be asked of an address of the API, or of a page. */
export function methodsOf(isApi: boolean): string[] {
  return isApi ? apiMethods : pageMethods
}

/** Load balancers such as HAProxy send this to `/` by default; 503 has been answered before. */
export function tellMethods(response: ServerResponse) {
  response.writeHead(204, { Allow: pageMethods.join(', '), 'Cache-Control': 'no-store' })
  response.end()
}

/** Here and not by Next, which answers 500 and prints several lines (docs/decisions/032). */
export function refuseOtherSite(request: IncomingMessage, response: ServerResponse, appUrl: string) {
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

export function refuseMethod(request: IncomingMessage, response: ServerResponse) {
  const allow = isApiPath(request.url) ? 'GET, HEAD, POST, PUT, DELETE' : pageMethods.join(', ')
  response.setHeader('Allow', allow)
  refuse(request, response, { status: 405, message: 'Method not allowed' })
}

export function refuseAddress(request: IncomingMessage, response: ServerResponse) {
  refuse(request, response, { status: 400, message: 'The address is not valid' })
}

export function refuseCookies(request: IncomingMessage, response: ServerResponse) {
  refuse(request, response, { status: 431, message: 'The request has too many cookies' })
}

export function refuseState(request: IncomingMessage, response: ServerResponse) {
  refuse(request, response, { status: 400, message: 'The request is not valid' })
}

export function refuse(request: IncomingMessage, response: ServerResponse, { status, message }: Refusal) {
  const isApi = isApiPath(request.url)
  const text = isApi ? envelope(message) : `${message}\n`
  response.writeHead(status, {
    'Content-Type': isApi ? jsonType : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}
