import type { Instrumentation } from 'next'

/**
 * Next calls this for every page, action or route that threw: what a failed screen shows as "For the log" is the digest
 * of this line. If the database is unavailable, the page becomes a 503 (lib/server/front-door/explain-unavailable.ts). Addresses
 * may hold secrets: the setup token in a query, that of a mailed link in a path.
 */
export const onRequestError: Instrumentation.onRequestError = async (
  error,
  { path, headers },
  { routePath },
) => {
  // Next compiles this file for the Edge runtime too, where the log cannot run; none of our code runs there.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { isDatabaseUnavailable, loggable } = await import('@/lib/errors/database-error')
  const { noteUnavailable } = await import('@/lib/http/unavailable-requests')
  if (isDatabaseUnavailable(error)) noteUnavailable(String(headers['x-request-id']))
  const { logger } = await import('@/lib/log/logger')
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  logger().error(
    {
      digest,
      path: withoutSecret(path),
      routePath,
      requestId: headers['x-request-id'],
      error: loggable(error),
    },
    'a page could not be rendered',
  )
}

function withoutSecret(path: string): string {
  return (path.split('?', 1)[0] ?? '').replace(/^(\/reset-password\/).+/, '$1[token]')
}
