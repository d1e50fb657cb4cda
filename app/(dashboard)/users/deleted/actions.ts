'use server'

import { refresh } from 'next/cache'
import { eraseUser } from '@/lib/deleted-users/erase-user'
import { restoreUser } from '@/lib/deleted-users/restore-user'
import { formAction } from '@/lib/http/form-action'
import { idField, restoreUserInput } from '@/lib/users/user.schema'

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
