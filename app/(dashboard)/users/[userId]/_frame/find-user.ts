import 'server-only'
import { cache } from 'react'
import type { Actor } from '@/lib/permissions/actor'
import type { UserView } from '@/lib/user-record/user-view'
import { getUser } from '@/lib/users/directory/get-user'
import { readForPage } from '@/lib/web/read-for-page'

/**
 * The user of a page, read once for frame, title and tab; an actor who may not know of them sees the page of a missing
 * user.
 */
export const findUserForPage = cache(
  (actor: Actor, userId: string): Promise<UserView> => readForPage(() => getUser(actor, userId)),
)
