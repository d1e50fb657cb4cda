import 'server-only'
import type { Actor } from '../auth/actor'
import { actorByKey } from '../auth/actor-by-key'
import { actorBySession } from '../auth/actor-by-session'
import { sessionCookieIn, sessionIdFrom } from '../auth/session-cookie'
import { env } from '../env'
import { AppError } from '../errors/app-error'
import { requestOrigin } from './request-origin'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Who calls the API: by access key (`Authorization`, bare or after `Bearer`), else by session cookie.
 * @throws AppError unauthenticated; inactive; for a cookie also forbidden (another site is asking) and
 *   unsupported_media_type
 */
export async function requireApiActor(request: Request): Promise<Actor> {
  const origin = requestOrigin(request.headers)
  const accessKey = accessKeyIn(request.headers.get('authorization'))
  if (accessKey) return actorByKey(accessKey, origin)

  const sessionId = await sessionIdFrom(sessionCookieIn(request.headers.get('cookie')))
  const actor = await actorBySession(sessionId, origin)
  if (!actor) throw new AppError('unauthenticated')
  refuseOtherSites(request)
  return actor
}

function accessKeyIn(header: string | null): string | null {
  return header?.trim().replace(/^Bearer\s+/i, '') || null
}

/** A browser sends the cookie whoever asks it to, so a change needs proof that our own pages asked (ASVS 3.5.1). */
function refuseOtherSites({ method, headers }: Request): void {
  if (safeMethods.has(method)) return
  const fetchSite = headers.get('sec-fetch-site')
  const isSameOrigin = fetchSite ? fetchSite === 'same-origin' : isOwnOrigin(headers)
  if (!isSameOrigin) throw new AppError('forbidden', 'Requests of other sites are refused')
  if (method !== 'DELETE' && !/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    throw new AppError('unsupported_media_type')
  }
}

function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const { host, protocol } = new URL(origin)
  // http://host must not act for https://host: whoever can change its pages need not hold its certificate.
  const isSameScheme = protocol === new URL(env().APP_URL).protocol
  return origin === env().APP_URL || (isSameScheme && host === headers.get('host'))
}
