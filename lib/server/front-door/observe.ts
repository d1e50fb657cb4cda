import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestLineHeader, requestOrigin } from '@/lib/http/request-origin'
import type { CurrentRequest } from '@/lib/log/current-request'
import { logger } from '@/lib/log/logger'
import { requests } from '@/lib/measures/requests'

/** What is noted of requests. */
export type Observed = {
  /** ACCESS_LOG */
  hasAccessLog: boolean
  /** SLOW_MS; 0 for none */
  slowMilliseconds: number
  /** lib/server/front-door/route-names.ts */
  nameRoute(url: string | undefined): string
}

/** The client went away before the answer ended. */
const clientLeft = 499

/** Notes how the answer to a request ends, without its query: that holds what was searched for (ASVS 14.2.1). */
export function observe(
  request: IncomingMessage,
  response: ServerResponse,
  current: CurrentRequest,
  { hasAccessLog, slowMilliseconds, nameRoute }: Observed,
): void {
  const isMeasured = requests.isHeard()
  if (!isMeasured && !hasAccessLog && slowMilliseconds === 0) return
  const began = performance.now()
  // Next changes what it is given.
  const { method = '', url, headers } = request
  const line = headers[requestLineHeader]
  response.once('close', () => {
    const milliseconds = performance.now() - began
    const status = response.writableFinished ? response.statusCode : clientLeft
    if (isMeasured) requests.tell({ method, route: nameRoute(url), status, seconds: milliseconds / 1000 })
    const facts = { ...current, request: line, status, milliseconds: Math.round(milliseconds) }
    if (hasAccessLog) logger().info({ ...facts, ...clientOf(headers) }, 'request')
    if (slowMilliseconds > 0 && milliseconds > slowMilliseconds) logger().warn(facts, 'a request was slow')
  })
}

function clientOf(headers: IncomingMessage['headers']) {
  const get = (name: string) => [headers[name] ?? []].flat().join() || null
  const { ipAddress, userAgent } = requestOrigin({ get })
  return { ipAddress, userAgent }
}
