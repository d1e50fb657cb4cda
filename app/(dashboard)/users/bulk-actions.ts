'use server'

import { bulkAction } from '@/lib/http/bulk-action'
import { formAction } from '@/lib/http/form-action'
import { sendLink } from '@/lib/password-reset/send-link'
import { manyUsersInput, setPrivilegeInput } from '@/lib/users/bulk.schema'
import { deleteUser } from '@/lib/users/delete-user'
import { listUserIds } from '@/lib/users/list-user-ids'
import { setActive } from '@/lib/users/set-active'
import { setPrivilege } from '@/lib/users/set-privilege'
import { userFilterInput } from '@/lib/users/user-filter'

/** Everybody a filter lets through, counted and held fast before they are changed. */
export const listUserIdsAction = formAction(userFilterInput, listUserIds)

export const activateUsersAction = bulkAction(manyUsersInput, (actor, userId) =>
  setActive(actor, userId, true),
)

export const deactivateUsersAction = bulkAction(manyUsersInput, (actor, userId) =>
  setActive(actor, userId, false),
)

export const deleteUsersAction = bulkAction(manyUsersInput, (actor, userId) =>
  deleteUser(actor, userId, { sparesOneself: true }),
)

export const setPrivilegeAction = bulkAction(setPrivilegeInput, setPrivilege)

/** Who has a password already is told apart: they need no invitation. */
export const sendInvitationsAction = bulkAction(manyUsersInput, (actor, userId) =>
  sendLink(actor, userId, { only: 'invitation' }),
)
