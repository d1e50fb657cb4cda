'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { createTemplate } from '@/lib/privilege-templates/create-template'
import { deleteTemplate } from '@/lib/privilege-templates/delete-template'
import { listTemplates } from '@/lib/privilege-templates/list-templates'
import {
  createTemplateInput,
  deleteTemplateInput,
  updateTemplateInput,
} from '@/lib/privilege-templates/template.schema'
import { updateTemplate } from '@/lib/privilege-templates/update-template'
import { suggestUsers } from '@/lib/users/directory/suggest-users'
import { formAction, noInput } from '@/lib/web/form-action'
import { userActs } from '../_acts/user-acts'

/** Users to choose from, with what may be done to each. */
export const suggestUsersAction = formAction(z.string(), async (actor, typed) => {
  const { users, hasMore } = await suggestUsers(actor, typed)
  return {
    users: users.map((user) => {
      const { id, firstName, lastName, emailAddress, isActive, isAdmin, privileges } = user
      const acts = userActs(actor, user)
      return { id, firstName, lastName, emailAddress, isActive, isAdmin, privileges, acts }
    }),
    hasMore,
  }
})

export const listTemplatesAction = formAction(noInput, listTemplates)

export const createTemplateAction = formAction(createTemplateInput, createTemplate)

export const updateTemplateAction = formAction(updateTemplateInput, async (actor, input) => {
  const saved = await updateTemplate(actor, input)
  refresh()
  return saved
})

export const deleteTemplateAction = formAction(deleteTemplateInput, async (actor, input) => {
  await deleteTemplate(actor, input)
  return null
})
