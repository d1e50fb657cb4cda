import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { logger } from '@/lib/log/logger'
import { listen } from '../processes/listen'
import type { Metrics } from './make-metrics'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** Is this the address of the metrics? */
export function isMetricsPath(url = ''): boolean {
  return /^\/metrics\/?(\?|$)/.test(url)
}

/** Answers with the metrics: requests that send the token (`Authorization: Bearer …`), or all if there is no token. */
export function answerMetrics(metrics: Metrics, token: string | undefined): Handler {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return tell(request, response, 405, 'Method not allowed\n')
    }
    if (token && !isToken(request.headers.authorization, token)) {
      response.setHeader('WWW-Authenticate', 'Bearer')
      return tell(request, response, 401, 'Send METRICS_TOKEN: Authorization: Bearer …\n')
    }
    try {
      tell(request, response, 200, await metrics.read(), metrics.contentType)
    } catch (error) {
      logger().error({ reason: String(error) }, 'the metrics could not be read')
      tell(request, response, 503, 'The metrics could not be read\n')
    }
  }
}

/** Metrics at a port of their own. @returns how to close it @throws OperatorError when the port cannot be taken */
export async function openMetricsPort(
  { port, host }: { port: number; host: string | undefined },
  handler: Handler,
): Promise<{ close(): void }> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 10_000 }, (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    return isMetricsPath(request.url)
      ? handler(request, response)
      : tell(request, response, 404, 'The metrics are at /metrics\n')
  })
  await listen(server, { port, host, setting: 'METRICS_PORT' })
  return {
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** In the same time wherever they differ. */
function isToken(authorization: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`))
}

function tell(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  contentType = 'text/plain; charset=utf-8',
) {
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}
