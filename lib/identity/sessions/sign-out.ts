import 'server-only'
import { cookies } from 'next/headers'
import type { RequestOrigin } from '../../permissions/actor'
import { endSession } from './end-session'
import { isSecure, sessionCookieName, sessionIdFrom } from './session-cookie'

/** Ends the session of this browser and forgets its cookie. For server actions. */
export async function signOutHere(origin: RequestOrigin): Promise<void> {
  const jar = await cookies()
  const sessionId = await sessionIdFrom(jar.get(sessionCookieName())?.value)
  if (sessionId) await endSession(sessionId, origin)
  jar.set(sessionCookieName(), '', {
    path: '/',
    secure: isSecure(),
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 0,
  })
}
