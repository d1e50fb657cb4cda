import 'server-only'
import { visibleJson } from '../text/visible-text'
import type { Answer } from './dialect'

/** On every answer of the API, with a body or without (ASVS 3.4.4, 14.3.2). */
export const bareApiHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const

/** On every answer with a body (ASVS 4.1.1). */
export const apiHeaders = { 'content-type': 'application/json; charset=utf-8', ...bareApiHeaders } as const

/** One compact line of JSON. @param etag the value of its ETag header, if it has one */
export function apiResponse(answer: Answer, etag?: string): Response {
  const text = 'json' in answer ? answer.json : visibleJson(JSON.stringify(answer.body))
  const headers: Record<string, string> = headersOf(text)
  if (etag !== undefined) headers.etag = etag
  return new Response(text, { status: answer.status, headers: Object.assign(headers, answer.headers) })
}

// Written out and not `...apiHeaders`: V8 keeps what is spread at every request until its slow collection (decision 013).
function headersOf(text: string) {
  return {
    'content-type': apiHeaders['content-type'],
    'cache-control': apiHeaders['cache-control'],
    'x-content-type-options': apiHeaders['x-content-type-options'],
    'content-length': String(Buffer.byteLength(text)),
  }
}
