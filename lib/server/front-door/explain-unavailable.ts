import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestIdHeader } from '../../http/request-origin'
import { wasUnavailable } from '../../http/unavailable-requests'
import { databaseLost, unavailableAnswer } from './unavailable'

/**
 * Answers 503 instead of Next's 500 for a page that could not be rendered because the database is unavailable. A page
 * knows no status between 403 and 500, so it is decided here, before the first byte leaves.
 */
export function explainUnavailable(request: IncomingMessage, response: ServerResponse): void {
  const requestId = String(request.headers[requestIdHeader])
  // Node's own methods, below the compression.
  const { writeHead, write, end } = response
  let isExplained = false

  /** @returns whether this answer is no longer Next's */
  function explain(status: number): boolean {
    if (isExplained) return true
    if (response.headersSent || status !== 500 || !wasUnavailable(requestId)) return false
    isExplained = true
    for (const name of response.getHeaderNames()) {
      if (/^(content-|transfer-|vary|etag|cache-control)/.test(name)) response.removeHeader(name)
    }
    const { headers, text } = unavailableAnswer(request.url, databaseLost)
    writeHead.call(response, 503, headers)
    end.call(response, request.method === 'HEAD' ? undefined : text, 'utf8')
    return true
  }

  Object.assign(response, {
    writeHead(...parameters: Parameters<typeof writeHead>) {
      return explain(parameters[0]) ? response : writeHead.apply(response, parameters)
    },
    write(...parameters: Parameters<typeof write>) {
      return explain(response.statusCode) || write.apply(response, parameters)
    },
    end(...parameters: Parameters<typeof end>) {
      return explain(response.statusCode) ? response : end.apply(response, parameters)
    },
  })
}
