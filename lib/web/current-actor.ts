import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { actorBySession } from '../identity/sessions/actor-by-session'
import { sessionCookieName, sessionIdFrom } from '../identity/sessions/session-cookie'
import type { Actor } from '../permissions/actor'
import { pageOrigin } from './page-origin'

/** The user of this page or form; read once per request, from the session's row. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value
  return actorBySession(await sessionIdFrom(cookie), await pageOrigin())
})

/** The same for pages that need a signed-in user: others are sent to sign in and come back to `path`. */
export async function requireActor(path: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(`/login?next=${encodeURIComponent(path)}`)
}
