import 'server-only'
import { env } from '../env'
import { AppError } from '../errors/app-error'
import { askerOf, otherSitesRefused } from '../http/asker'
import { requestOrigin } from '../http/request-origin'
import { actorByKey } from '../identity/actor-by-key'
import { type Caller, callerByKey } from '../identity/caller'
import { actorBySession } from '../identity/sessions/actor-by-session'
import { sessionCookieIn, sessionIdFrom } from '../identity/sessions/session-cookie'
import type { Actor } from '../permissions/actor'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Who calls the API: by access key (`Authorization`, bare or after `Bearer`), else by session cookie. A key is looked
 * up by the query that reads for the caller.
 * @throws AppError for a cookie unauthenticated, forbidden (another site is asking), unsupported_media_type
 */
export async function requireCaller(request: Request): Promise<Caller> {
  const origin = requestOrigin(request.headers)
  const accessKey = accessKeyIn(request.headers.get('authorization'))
  if (accessKey) return callerByKey(accessKey, origin)

  const sessionId = await sessionIdFrom(sessionCookieIn(request.headers.get('cookie')))
  const actor = await actorBySession(sessionId, origin)
  if (!actor) throw new AppError('unauthenticated')
  refuseOtherSites(request)
  return { kind: 'session', actor }
}

/**
 * The same, looked up.
 * @throws AppError unauthenticated; inactive; for a cookie also forbidden and unsupported_media_type
 */
export async function requireApiActor(request: Request): Promise<Actor> {
  return actorOfCaller(await requireCaller(request))
}

/** Who calls. @throws AppError unauthenticated, inactive */
export async function actorOfCaller(caller: Caller): Promise<Actor> {
  return caller.kind === 'key' ? actorByKey(caller) : caller.actor
}

/**
 * Reads a request of a caller who is looked up only later. What is wrong with it, strangers are not told: they hear
 * that they are strangers. @throws AppError unauthenticated, inactive, or what `read` throws
 */
export async function readFor<T>(caller: Caller, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (caller.kind === 'key') await actorByKey(caller)
    throw error
  }
}

function accessKeyIn(header: string | null): string | null {
  return header?.trim().replace(/^Bearer\s+/i, '') || null
}

/** A browser sends the cookie with every request, so a change needs proof that our own pages asked (ASVS 3.5.1). */
function refuseOtherSites({ method, headers }: Request): void {
  if (safeMethods.has(method)) return
  if (askerOf(headers, env().APP_URL) !== 'own') throw new AppError('forbidden', otherSitesRefused)
  if (method !== 'DELETE' && !/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    throw new AppError('unsupported_media_type')
  }
}
