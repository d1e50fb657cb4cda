import 'server-only'
import { currentRequest } from '../log/current-request'
import { logger } from '../log/logger'

const longestStatement = 500

/**
 * Logs a statement that takes longer than this, with the request it was made for. Its values stay out: they may be
 * names, addresses and hashes.
 * @param query what pg's `query` is given: a text, a config or a query object
 * @returns what is to be called at the end of the statement
 */
export function noteSlowQuery(query: unknown, slowMilliseconds: number): () => void {
  const began = performance.now()
  const request = currentRequest()
  return () => {
    const milliseconds = Math.round(performance.now() - began)
    if (milliseconds < slowMilliseconds) return
    const statement = textOf(query).replace(/\s+/g, ' ').trim().slice(0, longestStatement)
    logger().warn({ ...request, milliseconds, statement }, 'a database statement was slow')
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : ''
  return String(text)
}
