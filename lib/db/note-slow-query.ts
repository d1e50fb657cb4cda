import 'server-only'
import type { CurrentRequest } from '../log/current-request'
import { logger } from '../log/logger'

const longestStatement = 500

/**
 * Logs a statement that took longer than this, with the request it was made for. Its values stay out: they may be names,
 * addresses and hashes.
 * @param query what pg's `query` is given: a text, a config or a query object
 * @param began `performance.now()` before it was sent
 */
export function noteSlowQuery(
  query: unknown,
  { began, slowMilliseconds, request }: { began: number; slowMilliseconds: number; request?: CurrentRequest },
): void {
  const milliseconds = Math.round(performance.now() - began)
  if (milliseconds < slowMilliseconds) return
  const statement = textOf(query).replace(/\s+/g, ' ').trim().slice(0, longestStatement)
  logger().warn({ ...request, milliseconds, statement }, 'a database statement was slow')
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : ''
  return String(text)
}
