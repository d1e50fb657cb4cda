import 'server-only'
import { cookies } from 'next/headers'
import { isSecure } from '../identity/sessions/session-cookie'

const yearInSeconds = 365 * 86_400

/**
 * Keeps a choice in this browser for a year, so that the server renders the next page with it; null forgets it. For
 * server actions and route handlers.
 */
export async function remember(name: string, value: string | null, { path = '/' } = {}): Promise<void> {
  const jar = await cookies()
  if (value === null) jar.delete({ name, path })
  else
    jar.set(name, value, { path, sameSite: 'lax', httpOnly: true, secure: isSecure(), maxAge: yearInSeconds })
}
