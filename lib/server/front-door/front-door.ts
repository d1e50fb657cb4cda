import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { inRequest } from '@/lib/log/current-request'
import { isMetricsPath } from '../metrics/metrics-door'
import { isActionCall, readActionCall } from './action-door'
import { harden, introduce, isOfOtherSite, type Known } from './introduce'
import { type Observed, observe } from './observe'
import { answerProbe, isProbePath, type Prober } from './probes'
import { hasReadableState, hasTooMany, isReadable, resolved, withoutOrigin } from './readable'
import {
  methodsOf,
  refuse,
  refuseAddress,
  refuseCookies,
  refuseMethod,
  refuseOtherSite,
  refuseState,
  tellMethods,
} from './refusals'
import {
  answerUnavailable,
  crowded,
  databaseLost,
  isApiPath,
  isHealthPath,
  secretReplaced,
  stopping,
} from './unavailable'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** What every request meets first. */
export type FrontDoor = Known &
  Prober &
  Observed & {
    /** Pages and API, once Gatehouse is ready: before that no port is open. */
    handler: Handler
    /** Answers `/metrics`, if they are at this port. */
    metrics: Handler | null
    /** Is this connection one too many? */
    isExcess(socket: Socket): boolean
  }

/** The request listener of the server. It reads the door at each request, so changes apply at once. */
export function openFrontDoor(door: FrontDoor): Handler {
  return (request, response) => {
    // The client sends its next request elsewhere; it would be lost if we closed the connection first.
    if (door.isDraining || door.isExcess(request.socket)) response.setHeader('Connection', 'close')
    if (request.httpVersionMinor === 0) breakAudibly(request, response)
    request.url = resolved(withoutOrigin(request.url))
    const current = introduce(request, response, door)
    observe(request, response, current, door)
    return inRequest(current, () => answer(door, request, response))
  }
}

function answer(door: FrontDoor, request: IncomingMessage, response: ServerResponse): unknown {
  harden(response, door.appUrl.startsWith('https:'))

  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && isProbePath(request.url)) return answerProbe(request, response, door)
  if (door.metrics && isMetricsPath(request.url)) return door.metrics(request, response)
  const isApi = isApiPath(request.url)
  if (!methodsOf(isApi).includes(request.method ?? '')) return refuseMethod(request, response)
  const isOptions = request.method === 'OPTIONS' && !isApi
  if (!isReadable(request.url) && !isOptions) return refuseAddress(request, response)
  if (hasTooMany(request.headers.cookie, ';')) return refuseCookies(request, response)
  if (!isApi && !hasReadableState(request)) return refuseState(request, response)
  if (isOfOtherSite(request, door)) return refuseOtherSite(request, response, door.appUrl)
  const isHealth = isOptions || isHealthPath(request.url)
  if (door.isDraining && isHealth) return answerUnavailable(request, response, stopping)
  if (door.isExcess(request.socket) && !isHealth) return answerUnavailable(request, response, crowded)
  // Scripts and styles are on disk; an open page may still need them.
  const needsDatabase = !request.url?.startsWith('/_next/')
  if (door.isDatabaseLost && needsDatabase) return answerUnavailable(request, response, databaseLost)
  if (door.isSecretReplaced && needsDatabase) return answerUnavailable(request, response, secretReplaced)
  if (isOptions) return tellMethods(response)
  if (isActionCall(request)) return handAction(door.handler, request, response)
  return door.handler(request, response)
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
