'use server'

import { refresh } from 'next/cache'
import { changeMembers } from '@/lib/groups/change-members'
import { createGroup } from '@/lib/groups/create-group'
import { deleteGroup } from '@/lib/groups/delete-group'
import {
  createGroupInput,
  deleteGroupInput,
  planMembersInput,
  previewGroupInput,
  saveGroupInput,
  saveMembersInput,
} from '@/lib/groups/group.schema'
import { planMembers } from '@/lib/groups/plan-members'
import { previewGroup } from '@/lib/groups/preview-group'
import { updateGroup } from '@/lib/groups/update-group'
import { getTranslations } from '@/lib/i18n/request-texts'
import { wordsOf } from '@/lib/i18n/sentence'
import { formAction } from '@/lib/web/form-action'
import { toldEvent } from '@/lib/web/told-event'

export const createGroupAction = formAction(createGroupInput, createGroup)

/** Saves what was changed, unless another user saved after the version on the screen. */
export const updateGroupAction = formAction(saveGroupInput, async (actor, { id, version, ...changes }) => {
  const saved = await updateGroup(actor, id, changes, { expectedVersion: version, sparesOneself: true })
  refresh()
  return saved
})

export const deleteGroupAction = formAction(deleteGroupInput, async (actor, { id, version }) =>
  toldEvent(actor, await deleteGroup(actor, id, { expectedVersion: version, sparesOneself: true })),
)

/** How many members a change of the group would touch. */
export const previewGroupAction = formAction(
  previewGroupInput,
  (actor, { id, isDeleted, active: isActive, user_permissions: privileges }) =>
    previewGroup(
      actor,
      id,
      isDeleted
        ? null
        : { ...(isActive !== undefined && { isActive }), ...(privileges !== undefined && { privileges }) },
    ),
)

/** What becomes of pasted addresses, in words. */
export const planMembersAction = formAction(planMembersInput, async (actor, input) => {
  const plan = await planMembers(actor, input)
  const say = await getTranslations()
  return plan.map((one) => (one.outcome === 'refused' ? { ...one, reason: wordsOf(one.reason, say) } : one))
})

/** Adds and removes members: all of them or none. */
export const changeMembersAction = formAction(saveMembersInput, async (actor, { id, ...change }) => {
  const changed = await changeMembers(actor, id, change, { sparesOneself: true })
  refresh()
  return changed
})
