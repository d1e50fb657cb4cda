'use server'

import { refresh } from 'next/cache'
import { previewRevert, revertChange } from '@/lib/audit-log/revert-change'
import { revertChangeInput } from '@/lib/audit-log/revert-change.schema'
import { idField } from '@/lib/user-record/field.schema'
import { formAction } from '@/lib/web/form-action'

/** What taking an event back would do. */
export const previewRevertAction = formAction(idField, previewRevert)

export const revertChangeAction = formAction(revertChangeInput, async (actor, input) => {
  await revertChange(actor, input)
  refresh()
  return null
})
