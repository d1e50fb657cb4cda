'use server'

import { z } from 'zod'
import { openAction } from '@/lib/web/form-action'
import { remember } from '@/lib/web/remember'
import { lookCookie, lookFrom, lookText } from './user-list-look'

/** Remembers in this browser how the list of users looks. */
export const rememberLookAction = openAction(
  z.string().transform((text) => lookFrom(text)),
  async (_origin, look) => {
    await remember(lookCookie, lookText(look), { path: '/users' })
    return null
  },
)
