'use server'

import { refresh } from 'next/cache'
import { eraseUser } from '@/lib/deleted-users/erase-user'
import { restoreUser } from '@/lib/deleted-users/restore-user'
import { restoreUserInput } from '@/lib/deleted-users/restore-user.schema'
import { idField } from '@/lib/user-record/field.schema'
import { formAction } from '@/lib/web/form-action'

export const restoreUserAction = formAction(restoreUserInput, async (actor, input) => {
  await restoreUser(actor, input)
  refresh()
  return null
})

export const eraseUserAction = formAction(idField, async (actor, userId) => {
  await eraseUser(actor, userId)
  refresh()
  return null
})
