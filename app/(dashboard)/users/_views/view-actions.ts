'use server'

import { refresh } from 'next/cache'
import { deleteView } from '@/lib/saved-views/delete-view'
import { saveView } from '@/lib/saved-views/save-view'
import { deleteViewInput, saveViewInput, updateViewInput } from '@/lib/saved-views/saved-view.schema'
import { updateView } from '@/lib/saved-views/update-view'
import { formAction } from '@/lib/web/form-action'

export const saveViewAction = formAction(saveViewInput, async (actor, input) => {
  const saved = await saveView(actor, input)
  refresh()
  return saved
})

export const updateViewAction = formAction(updateViewInput, async (actor, input) => {
  const saved = await updateView(actor, input)
  refresh()
  return saved
})

export const deleteViewAction = formAction(deleteViewInput, async (actor, input) => {
  await deleteView(actor, input)
  refresh()
  return null
})
