'use server'

import { bulkAction } from '@/lib/http/bulk-action'
import { formAction } from '@/lib/http/form-action'
import { sendLink } from '@/lib/password-reset/send-link'
import { manyUsersInput, setPrivilegeInput } from '@/lib/users/bulk.schema'
import { deleteUser } from '@/lib/users/delete-user'
import { exceptOneself } from '@/lib/users/for-one-of-many'
import { listUserIds } from '@/lib/users/list-user-ids'
import { setPrivilege } from '@/lib/users/set-privilege'
import { updateUser } from '@/lib/users/update-user'
import { userFilterInput } from '@/lib/users/user-filter'

/** Everybody a filter lets through, counted and held fast before they are changed. */
export const listUserIdsAction = formAction(userFilterInput, listUserIds)

export const activateUsersAction = bulkAction(manyUsersInput, (actor, userId) =>
  updateUser(actor, userId, { active: true }),
)

export const deactivateUsersAction = bulkAction(
  manyUsersInput,
  exceptOneself((actor, userId) => updateUser(actor, userId, { active: false })),
)

export const deleteUsersAction = bulkAction(
  manyUsersInput,
  exceptOneself((actor, userId) => deleteUser(actor, userId)),
)

export const setPrivilegeAction = bulkAction(setPrivilegeInput, exceptOneself(setPrivilege))

/** Who has a password already is told apart: they need no invitation. */
export const sendInvitationsAction = bulkAction(manyUsersInput, (actor, userId) =>
  sendLink(actor, userId, { only: 'invitation' }),
)
