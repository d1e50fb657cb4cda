import 'server-only'
import type { AppError } from '../../errors/app-error'
import { json, type Presentation } from '../dialect'
import { doneShape } from './shapes'

/** The envelope of an answer that is no data: one compact line, with the keys in this order. */
export function envelope(message: string, meta: string | null): string {
  return JSON.stringify({ Status: 'OK', Message: message, Meta: meta })
}

/** Something was done, and that is all there is to say. */
export function done(message: string, meta: '' | null): Presentation<unknown> {
  const answer = { status: 200, json: envelope(message, meta) }
  return { content: { [json]: doneShape(message, meta) }, write: () => answer, example: undefined }
}

/** What HTTP says besides. */
export function failureHeaders({ code, retryAfterSeconds }: AppError): Record<string, string> {
  if (code === 'unauthenticated') return { 'www-authenticate': 'Bearer' }
  // The rest of a body that was not read must not be taken for the next request.
  if (code === 'too_large') return { connection: 'close' }
  const isForLater = code === 'limited' || code === 'busy' || code === 'unavailable'
  return isForLater ? { 'retry-after': String(retryAfterSeconds) } : {}
}
