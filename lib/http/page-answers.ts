import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestIdHeader } from './request-origin'

// One set per process, although Next bundles pages apart: a module variable would exist twice.
const shared = globalThis as typeof globalThis & { gatehousePageAnswers?: Map<string, ServerResponse> }

/**
 * Lets the page of this request choose its status, which Next does not support. Requests of Next's client-side
 * navigation keep 200: with another status it would load the whole page, and so ask again at once.
 */
export function holdPageAnswer(request: IncomingMessage, response: ServerResponse): void {
  const id = request.headers[requestIdHeader]
  if (typeof id !== 'string' || request.headers.rsc !== undefined) return
  shared.gatehousePageAnswers ??= new Map()
  const answers = shared.gatehousePageAnswers
  answers.set(id, response)
  response.once('close', () => answers.delete(id))
}

/** For a page that is still being rendered. */
export function answerPageWith(
  requestId: string | null,
  { status, retryAfterSeconds }: { status: number; retryAfterSeconds: number },
): void {
  const response = shared.gatehousePageAnswers?.get(requestId ?? '')
  if (!response || response.headersSent) return
  response.statusCode = status
  response.setHeader('Retry-After', retryAfterSeconds)
}
