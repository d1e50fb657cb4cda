import 'server-only'
import type { Answer } from './dialects/dialect'

/** On every answer of the API (ASVS 4.1.1, 3.4.4, 14.3.2). */
export const apiHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const

/** One compact line of JSON. */
export function apiResponse({ status, body, headers }: Answer): Response {
  const text = JSON.stringify(body)
  const length = { 'content-length': String(Buffer.byteLength(text)) }
  return new Response(text, { status, headers: { ...apiHeaders, ...length, ...headers } })
}
