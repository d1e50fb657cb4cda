import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { requestOrigin } from '../http/request-origin'
import type { Actor } from './actor'
import { actorBySession } from './actor-by-session'
import { sessionCookieName, sessionIdFrom } from './session-cookie'

/** Who looks at this page or sent this form; read once a request, from the session's row. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value
  const origin = requestOrigin(await headers())
  return actorBySession(await sessionIdFrom(cookie), origin)
})

/** The same for pages that need somebody: others go to sign in, and come back to `path`. */
export async function requireActor(path: string): Promise<Actor> {
  return (await currentActor()) ?? redirect(`/login?next=${encodeURIComponent(path)}`)
}
