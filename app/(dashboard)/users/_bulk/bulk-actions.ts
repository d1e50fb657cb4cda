'use server'

import { deleteUser } from '@/lib/deleted-users/delete-user'
import { getTranslations } from '@/lib/i18n/request-texts'
import { wordsOf } from '@/lib/i18n/sentence'
import { sendLink } from '@/lib/password-reset/send-link'
import {
  effectNamesInput,
  manyUsersInput,
  previewPrivilegesInput,
  setPrivilegesInput,
} from '@/lib/users/bulk.schema'
import { listUserIds } from '@/lib/users/directory/list-user-ids'
import { userFilterInput } from '@/lib/users/directory/user-filter.schema'
import { namesOfEffect, previewPrivileges } from '@/lib/users/preview-privileges'
import { setActive } from '@/lib/users/set-active'
import { setPrivileges } from '@/lib/users/set-privileges'
import { bulkAction } from '@/lib/web/bulk-action'
import { formAction } from '@/lib/web/form-action'
import { toldEvent } from '@/lib/web/told-event'

/** All users that match a filter, counted and fixed before they are changed. */
export const listUserIdsAction = formAction(userFilterInput, listUserIds)

export const activateUsersAction = bulkAction(manyUsersInput, async (actor, userId) => {
  await setActive(actor, userId, true)
  return null
})

/** Answers what ended for each. */
export const deactivateUsersAction = bulkAction(manyUsersInput, async (actor, userId) => {
  const { stopped, event } = await setActive(actor, userId, false)
  return stopped && event && { id: userId, stopped, event: toldEvent(actor, event) }
})

export const deleteUsersAction = bulkAction(manyUsersInput, async (actor, userId) => {
  const { stopped, event } = await deleteUser(actor, userId, { sparesOneself: true })
  return { id: userId, stopped, event: toldEvent(actor, event) }
})

/** Returns the former levels of each changed user. */
export const setPrivilegesAction = bulkAction(setPrivilegesInput, setPrivileges)

/** What setting levels would do to the selected users, in words. */
export const previewPrivilegesAction = formAction(previewPrivilegesInput, async (actor, input) => {
  const { effects, sections } = await previewPrivileges(actor, input)
  const say = await getTranslations()
  return {
    effects: effects.map((effect) =>
      effect.kind === 'refused' ? { ...effect, reason: wordsOf(effect.reason, say) } : effect,
    ),
    sections,
  }
})

export const effectNamesAction = formAction(effectNamesInput, namesOfEffect)

/** Users with a password are reported separately: they need no invitation. Returns the links to send. */
export const sendInvitationsAction = bulkAction(manyUsersInput, async (actor, userId) => {
  const link = await sendLink(actor, userId, { only: 'invitation' })
  return link.url ? link : null
})
