import 'server-only'
import { IncomingMessage } from 'node:http'
import { isPlainCall } from '../../http/action-arguments'
import { isApiPath } from './unavailable'

/** An answer instead of what was asked for. */
export type Refusal = { status: number; message: string }

/** As next.config.js has it for Next itself. */
const maxBodyBytes = 64 * 1024
// Past the limit the rest is read and dropped, or it would block the answer.
const maxDroppedBytes = 8 * 1024 * 1024

/**
 * Would Next take this request for a call of a server action? It looks for one in every multipart body too, for forms
 * that work without scripts; our forms need scripts.
 */
export function isActionCall({ method, url, headers }: IncomingMessage): boolean {
  if (method !== 'POST' || isApiPath(url)) return false
  return headers['next-action'] !== undefined || /^multipart\//i.test(headers['content-type'] ?? '')
}

/**
 * Reads the call of a server action before Next does, because Next answers 500 to what it cannot read.
 * @returns a request with the same call, to be handed on, or why it is refused; null when the client went away
 */
export async function readActionCall(request: IncomingMessage): Promise<IncomingMessage | Refusal | null> {
  const { headers } = request
  const isCall = /^[\da-f]{42}$/i.test(String(headers['next-action']))
  const isText = /^text\/plain\s*(;|$)/i.test(headers['content-type'] ?? '')
  if (!isCall || !isText) return { status: 400, message: 'The request is not valid' }
  const body = await readBody(request)
  if (body === null) return null
  if (body === 'too large') return { status: 413, message: 'The request is too large' }
  if (!isPlainCall(body.toString('utf8'))) return { status: 400, message: 'The request is not valid' }
  return again(request, body)
}

/** Uses events instead of iterating, because leaving an iteration destroys the connection. */
function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBodyBytes) chunks.push(chunk)
      if (size > maxDroppedBytes) resolve('too large')
    })
    request.on('end', () => resolve(size > maxBodyBytes ? 'too large' : Buffer.concat(chunks)))
    request.on('close', () => resolve(null))
    request.on('error', () => resolve(null))
  })
}

/** A body can be read once, so the next handler gets a request of the same kind that still has it. */
function again(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor })
  copy.push(body)
  copy.push(null)
  copy.complete = true
  return copy
}
