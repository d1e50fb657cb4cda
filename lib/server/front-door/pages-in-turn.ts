import 'server-only'
import { makeTurns } from '../../db/turns'
import { sessionCookieIn } from '../../identity/sessions/session-cookie'
import type { Handler } from './front-door'
import { answerUnavailable, tooManyPages } from './unavailable'

/** How many pages of one session are rendered at the same time in one process, and how long a further one waits. */
const pageLimits = { atOncePerSession: 1, patienceSeconds: 10 } as const

/**
 * Renders pages of the same session one after the other, prefetched ones last: rendering keeps the process busy, even
 * for a page that only says that the server is busy. A user who reloads forty pages at once waits; others do not.
 */
export function pagesInTurn(pages: Handler): Handler {
  const turns = makeTurns({ places: Number.POSITIVE_INFINITY, mostOfOne: pageLimits.atOncePerSession })
  return async (request, response) => {
    const session = sessionCookieIn(request.headers.cookie ?? null)
    const isPage = request.method === 'GET' && !request.url?.startsWith('/_next/')
    if (!isPage || !session) return pages(request, response)
    // No reader waits for what Next prefetches.
    const isAhead = request.headers['next-router-prefetch'] !== undefined
    const leave = await turns.take(session, 1000 * pageLimits.patienceSeconds, isAhead)
    if (!leave) return answerUnavailable(request, response, tooManyPages)
    // A reader who has left no longer needs the page.
    if (response.destroyed) return leave()
    response.once('close', leave)
    return pages(request, response)
  }
}
