import 'server-only'
import { decode } from 'next-auth/jwt'
import { env } from '../../env'

/** Behind https the cookie is bound to this very host (`__Host-`, RFC 6265bis). */
export function isSecure(): boolean {
  return env().APP_URL.startsWith('https://')
}

/** The name of the cookie that names a session. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-gatehouse.session' : 'gatehouse.session'
}

/** The id of the session that this cookie value names; null when it is forged, stale or no cookie at all. */
export async function sessionIdFrom(cookieValue: string | undefined): Promise<string | null> {
  if (!cookieValue) return null
  try {
    const token = await decode({ token: cookieValue, secret: env().AUTH_SECRET })
    return typeof token?.sessionId === 'string' ? token.sessionId : null
  } catch {
    return null
  }
}

/** The session cookie's value in a `Cookie` header. */
export function sessionCookieIn(cookieHeader: string | null): string | undefined {
  const prefix = `${sessionCookieName()}=`
  const pair = cookieHeader?.split(/; */).find((part) => part.startsWith(prefix))
  return pair?.slice(prefix.length)
}
