import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { makeTurns } from '../db/turns'
import { sessionCookieIn } from '../identity/session-cookie'
import { answerUnavailable, tooManyPages } from './unavailable'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** So many pages of one session are made at the same time in one process, and so long a further one waits. */
export const pageLimits = { atOncePerSession: 1, patienceSeconds: 10 } as const

/**
 * Pages of the same session one after the other, those that Next loads ahead last: making a page keeps the process busy, also one
 * that says that there is too much to do. Who reloads forty pages at once waits for themselves; others do not.
 */
export function pagesInTurn(pages: Handler): Handler {
  const turns = makeTurns({ places: Number.POSITIVE_INFINITY, mostOfOne: pageLimits.atOncePerSession })
  return async (request, response) => {
    const session = sessionCookieIn(request.headers.cookie ?? null)
    const isPage = request.method === 'GET' && !request.url?.startsWith('/_next/')
    if (!isPage || !session) return pages(request, response)
    // What Next loads ahead is not waited for by anybody.
    const isAhead = request.headers['next-router-prefetch'] !== undefined
    const leave = await turns.take(session, 1000 * pageLimits.patienceSeconds, isAhead)
    if (!leave) return answerUnavailable(request, response, tooManyPages)
    // Somebody who went away meanwhile needs no page any more.
    if (response.destroyed) return leave()
    response.once('close', leave)
    return pages(request, response)
  }
}
