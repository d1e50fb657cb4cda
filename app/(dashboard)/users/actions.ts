'use server'

import { refresh } from 'next/cache'
import { renewAccessKey } from '@/lib/access-keys/renew-access-key'
import { revealAccessKey } from '@/lib/access-keys/reveal-access-key'
import { deleteUser } from '@/lib/deleted-users/delete-user'
import { env } from '@/lib/env'
import { idField } from '@/lib/user-record/field.schema'
import { addUser } from '@/lib/users/create-user'
import { changeOwnPassword } from '@/lib/users/set-password'
import { updateUser } from '@/lib/users/update-user'
import { changeOwnPasswordInput, createUserInput, saveUserInput } from '@/lib/users/user.schema'
import { formAction } from '@/lib/web/form-action'
import { toldEvent } from '@/lib/web/told-event'

// Anyone can call these with any arguments: each takes one, and its shape comes first.

export const createUserAction = formAction(
  () => createUserInput(env().PASSWORD_MIN_LENGTH),
  (actor, input) => addUser(actor, input, { refusesWeakPassword: true }),
)

/** Saves what was changed, unless another user saved after the version on the screen. */
export const updateUserAction = formAction(saveUserInput, async (actor, { id, version, ...changes }) => {
  const saved = await updateUser(actor, id, changes, { expectedVersion: version, sparesOneself: true })
  refresh()
  return { ...saved, event: saved.event && toldEvent(actor, saved.event) }
})

export const deleteUserAction = formAction(idField, async (actor, userId) => {
  const { stopped, event } = await deleteUser(actor, userId, { sparesOneself: true })
  return { stopped, event: toldEvent(actor, event) }
})

export const changeOwnPasswordAction = formAction(
  () => changeOwnPasswordInput(env().PASSWORD_MIN_LENGTH),
  async (actor, input) => {
    await changeOwnPassword(actor, input)
    return null
  },
)

export const revealAccessKeyAction = formAction(idField, revealAccessKey)

export const renewAccessKeyAction = formAction(idField, async (actor, userId) => {
  const { event } = await renewAccessKey(actor, userId)
  refresh()
  return toldEvent(actor, event)
})
