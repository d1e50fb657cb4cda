import type { ApiDescription } from './api-description'
import type { TextOf } from './describe-operation'

/** The headers of answers that mean something to clients, as they are written and as they are referred to. */
const responseHeaders = [
  { name: 'X-Request-Id', key: 'RequestId', example: '0d8f6a3e-6f0b-4a0b-9d9e-3f1f6c1f2a77' },
  { name: 'ETag', key: 'ETag', example: '"3k"' },
  { name: 'Location', key: 'Location', example: '/api/users/54bd0ad9ff4329b88985aafb' },
  { name: 'Retry-After', key: 'RetryAfter', example: '2' },
  { name: 'WWW-Authenticate', key: 'WwwAuthenticate', example: 'Bearer' },
  { name: 'Content-Disposition', key: 'ContentDisposition', example: 'attachment; filename="users.csv"' },
] as const

/** References to the headers with these names, in any case; the request id is on every answer. */
export function headerReferences(names: readonly string[]): Record<string, { $ref: string }> {
  const wanted = new Set(['x-request-id', ...names.map((name) => name.toLowerCase())])
  const found = responseHeaders.filter(({ name }) => wanted.has(name.toLowerCase()))
  return Object.fromEntries(found.map(({ name, key }) => [name, { $ref: `#/components/headers/${key}` }]))
}

/** The headers that `headerReferences` leads to. */
export function describeHeaders(text: TextOf): ApiDescription['components']['headers'] {
  const entries = responseHeaders.map(({ key, example }) => [
    key,
    { description: text(`headers.${key}`), schema: { type: 'string' }, example },
  ])
  return Object.fromEntries(entries)
}
