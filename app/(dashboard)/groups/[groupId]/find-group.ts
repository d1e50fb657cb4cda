import 'server-only'
import { cache } from 'react'
import type { GroupView } from '@/lib/groups/group-view'
import { getGroup } from '@/lib/groups/list-groups'
import type { Actor } from '@/lib/permissions/actor'
import { readForPage } from '@/lib/web/read-for-page'

/** The group of a page, read once for frame, title and tab. */
export const findGroupForPage = cache(
  (actor: Actor, groupId: string): Promise<GroupView> => readForPage(() => getGroup(actor, groupId)),
)
