import 'server-only'
import { AppError } from '../errors/app-error'

/** The largest body the API takes (checklist 117). */
export const maxBodyBytes = 64 * 1024

// Past the limit the rest is read and dropped, or it would stand in the way of the next request of a kept connection.
const maxDroppedBytes = 8 * 1024 * 1024

/**
 * The body as a JSON object.
 * @throws AppError too_large past 64 KiB, without keeping the rest; malformed when it is empty, not UTF-8, not JSON, or
 *   JSON that is no object
 */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const text = await readText(request)
  if (text.trim() === '') throw malformed('The body is empty')
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed('The body must be one JSON object')
  }
  return value as Record<string, unknown>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed('The body is not valid JSON')
  }
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) throw tooLarge()
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > maxDroppedBytes) break
    if (size <= maxBodyBytes) chunks.push(chunk)
  }
  if (size > maxBodyBytes) throw tooLarge()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw malformed('The body is not valid UTF-8')
  }
}

function tooLarge(): AppError {
  return new AppError('too_large', `Request body is larger than ${maxBodyBytes / 1024} KiB`)
}

function malformed(sentence: string): AppError {
  return new AppError('malformed', '', { fieldErrors: { body: sentence } })
}
