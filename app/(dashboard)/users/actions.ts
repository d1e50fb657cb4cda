'use server'

import { refresh } from 'next/cache'
import { renewAccessKey } from '@/lib/access-keys/renew-access-key'
import { revealAccessKey } from '@/lib/access-keys/reveal-access-key'
import { env } from '@/lib/env'
import { formAction, runAction } from '@/lib/http/form-action'
import { createUser } from '@/lib/users/create-user'
import { deleteUser } from '@/lib/users/delete-user'
import { changeOwnPassword } from '@/lib/users/set-password'
import { updateUser } from '@/lib/users/update-user'
import {
  changeOwnPasswordInput,
  createUserInput,
  type UpdateUserForm,
  updateUserInput,
} from '@/lib/users/user.schema'

export const createUserAction = formAction(() => createUserInput(env().PASSWORD_MIN_LENGTH), createUser)

/** Saves what was changed, unless somebody else saved since `seenVersion`. */
export async function updateUserAction(userId: string, seenVersion: number, input: UpdateUserForm) {
  const save = formAction(updateUserInput, (actor, changes) =>
    updateUser(actor, userId, changes, { expectedVersion: seenVersion }),
  )
  const result = await save(input)
  if (result.ok) refresh()
  return result
}

export async function deleteUserAction(userId: string) {
  return runAction(async (actor) => {
    await deleteUser(actor, userId)
    return null
  })
}

export const changeOwnPasswordAction = formAction(
  () => changeOwnPasswordInput(env().PASSWORD_MIN_LENGTH),
  async (actor, input) => {
    await changeOwnPassword(actor, input)
    return null
  },
)

export async function revealAccessKeyAction(userId: string) {
  return runAction((actor) => revealAccessKey(actor, userId))
}

export async function renewAccessKeyAction(userId: string) {
  const result = await runAction(async (actor) => {
    await renewAccessKey(actor, userId)
    return null
  })
  if (result.ok) refresh()
  return result
}
