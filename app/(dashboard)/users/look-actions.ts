'use server'

import { cookies } from 'next/headers'
import { isSecure } from '@/lib/auth/session-cookie'
import { lookCookie, lookFrom, lookText } from './user-list-look'

const yearInSeconds = 365 * 86_400

/** Remembers in this browser how the list of users looks. */
export async function rememberLookAction(look: string): Promise<void> {
  const jar = await cookies()
  jar.set(lookCookie, lookText(lookFrom(String(look))), {
    path: '/users',
    sameSite: 'lax',
    httpOnly: true,
    secure: isSecure(),
    maxAge: yearInSeconds,
  })
}
