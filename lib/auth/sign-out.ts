import 'server-only'
import { cookies, headers } from 'next/headers'
import { requestOrigin } from '../http/request-origin'
import { endSession } from './end-session'
import { isSecure, sessionCookieName, sessionIdFrom } from './session-cookie'

/** Ends the session of this browser and forgets its cookie. For server actions. */
export async function signOutHere(): Promise<void> {
  const jar = await cookies()
  const sessionId = await sessionIdFrom(jar.get(sessionCookieName())?.value)
  if (sessionId) await endSession(sessionId, requestOrigin(await headers()))
  jar.set(sessionCookieName(), '', {
    path: '/',
    secure: isSecure(),
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 0,
  })
}
