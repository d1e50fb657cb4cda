import 'server-only'
import { AppError } from '../errors/app-error'

// Past the limit the rest is read and dropped, or it would block the next request of a kept connection.
const maxDroppedBytes = 8 * 1024 * 1024

/**
 * The body as text.
 * @throws AppError too_large past `maxBytes`, without keeping the rest; malformed when it is not UTF-8
 */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const declared = request.headers.get('content-length')
  if (Number(declared ?? 0) > maxBytes) throw tooLarge(maxBytes)
  // With a declared length no more than that is read; without one it may be any amount.
  const bytes = declared ? await request.arrayBuffer() : await firstBytes(request.body, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw malformed('The body is not valid UTF-8')
  }
}

async function firstBytes(body: Request['body'], maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > maxDroppedBytes) break
    if (size <= maxBytes) chunks.push(chunk)
  }
  if (size > maxBytes) throw tooLarge(maxBytes)
  return Buffer.concat(chunks)
}

/** A body that cannot be read, with the sentence why. */
export function malformed(sentence: string): AppError {
  return new AppError('malformed', '', { fieldErrors: { body: sentence } })
}

function tooLarge(maxBytes: number): AppError {
  return new AppError('too_large', `Request body is larger than ${maxBytes / 1024} KiB`)
}
