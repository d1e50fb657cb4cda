import 'server-only'
import { AppError } from '../errors/app-error'
import { malformed, readText } from './read-text'

/** The largest body the API accepts (docs/security.md, Limits). */
export const maxBodyBytes = 64 * 1024

/**
 * The body as a JSON object.
 * @throws AppError too_large past `maxBytes`, without keeping the rest; empty; malformed when it is not UTF-8, not JSON,
 *   or JSON that is no object, or has more than `mostValues` values
 */
export async function readJson(
  request: Request,
  maxBytes: number = maxBodyBytes,
): Promise<Record<string, unknown>> {
  const text = await readText(request, maxBytes)
  if (text.trim() === '') throw new AppError('empty', '', { fieldErrors: { body: 'The body is empty' } })
  if (!isModest(text)) throw malformed(tooIntricate)
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed('The body must be one JSON object')
  }
  return value as Record<string, unknown>
}

/**
 * Our bodies nest and list far less. Parsing one into millions of values would hold up all other requests for seconds.
 */
const deepestNesting = 32
const mostValues = 10_000
const tooIntricate = `The body nests deeper than ${deepestNesting} levels or holds more than ${mostValues} values`

/** Counts without parsing: it does not check whether it is JSON at all. */
function isModest(text: string): boolean {
  let depth = 0
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === quote) at = endOfString(text, at)
    else if (sign === openBrace || sign === openBracket) depth++
    else if (sign === closeBrace || sign === closeBracket) depth--
    else if (sign !== comma) continue
    if (depth > deepestNesting || ++values > mostValues) return false
  }
  return true
}

const [quote, backslash, comma, openBrace, closeBrace, openBracket, closeBracket] = [
  34, 92, 44, 123, 125, 91, 93,
]

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const sign = text.charCodeAt(at)
    if (sign === quote) return at
    at += sign === backslash ? 2 : 1
  }
  return at
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed('The body is not valid JSON')
  }
}
