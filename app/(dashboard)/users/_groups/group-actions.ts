'use server'

import { refresh } from 'next/cache'
import { changeGroupsInput, joinGroupsInput } from '@/lib/groups/group.schema'
import { listGroupNames } from '@/lib/groups/list-group-names'
import { updateUser } from '@/lib/users/update-user'
import { bulkAction } from '@/lib/web/bulk-action'
import { formAction, noInput } from '@/lib/web/form-action'
import { toldEvent } from '@/lib/web/told-event'

/** The groups to choose from. */
export const listGroupNamesAction = formAction(noInput, listGroupNames)

/** Puts a user into groups and takes them out of others. */
export const changeGroupsAction = formAction(changeGroupsInput, async (actor, { id, ...groups }) => {
  const saved = await updateUser(actor, id, {}, { groups, sparesOneself: true })
  refresh()
  return { ...saved, event: saved.event && toldEvent(actor, saved.event) }
})

/** The same for many; returns those who were changed. */
export const joinGroupsAction = bulkAction(joinGroupsInput, async (actor, userId, { add, remove }) => {
  const { event } = await updateUser(actor, userId, {}, { groups: { add, remove }, sparesOneself: true })
  return event && { id: userId, groups: { add, remove } }
})
