import 'server-only'
import { malformed, readText } from './read-text'

/** The largest body the API takes (checklist 117). */
export const maxBodyBytes = 64 * 1024

/**
 * The body as a JSON object.
 * @throws AppError too_large past `maxBytes`, without keeping the rest; malformed when it is empty, not UTF-8, not JSON,
 *   or JSON that is no object
 */
export async function readJson(
  request: Request,
  maxBytes: number = maxBodyBytes,
): Promise<Record<string, unknown>> {
  const text = await readText(request, maxBytes)
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
