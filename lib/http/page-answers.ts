import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestIdHeader } from './request-origin'

// One set per process, although Next bundles pages apart: a module variable would exist twice.
const shared = globalThis as typeof globalThis & { gatehousePageAnswers?: Map<string, ServerResponse> }

/**
 * Lets the page of this request choose its status, which Next has no way for. What Next fetches to show a page in the place
 * of another keeps 200: with anything else it would load the page anew, and so ask again at once.
 */
export function holdPageAnswer(request: IncomingMessage, response: ServerResponse): void {
  const id = request.headers[requestIdHeader]
  if (typeof id !== 'string' || request.headers.rsc !== undefined) return
  shared.gatehousePageAnswers ??= new Map()
  const answers = shared.gatehousePageAnswers
  answers.set(id, response)
  response.once('close', () => answers.delete(id))
}

/** For a page that is still being drawn. */
export function answerPageWith(
  requestId: string | null,
  { status, retryAfterSeconds }: { status: number; retryAfterSeconds: number },
): void {
  const response = shared.gatehousePageAnswers?.get(requestId ?? '')
  if (!response || response.headersSent) return
  response.statusCode = status
  response.setHeader('Retry-After', retryAfterSeconds)
}
