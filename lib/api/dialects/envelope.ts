import 'server-only'
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
