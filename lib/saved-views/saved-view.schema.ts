import { z } from 'zod'
import { saying } from '../i18n/issue'
import { nameField } from '../user-record/field.schema'
import { isViewQuery } from '../users/directory/view-query.schema'

/** The shapes of a saved view. Safe for browser and server. */

// One form for each name, or two that look the same would be two.
const viewNameField = nameField('name', 'Name').transform((name) => name.normalize('NFC'))
/** As the database keeps it. */
const longestQuery = 1000

const viewQueryField = z
  .string()
  .refine((text) => text.length <= longestQuery, saying('viewTooLong'))
  .refine(isViewQuery, saying('viewForm'))

export const saveViewInput = z.object({
  name: viewNameField,
  query: viewQueryField,
  /** With everyone who may see users. */
  is_shared: z.boolean(),
})

const seenView = {
  id: z.string('View id must be text'),
  /** The version that was on the screen. */
  version: z.int('Version must be a whole number'),
}

/** What is missing stays as it is. */
export const updateViewInput = z.object({ ...seenView, ...saveViewInput.partial().shape })

export const deleteViewInput = z.object(seenView)

/** The dialogs that ask for a name, and whether it is shared. */
export const viewNameInput = z.object({ name: viewNameField, is_shared: z.boolean() })

export type SaveViewInput = z.output<typeof saveViewInput>
export type UpdateViewInput = z.output<typeof updateViewInput>
export type DeleteViewInput = z.output<typeof deleteViewInput>
export type ViewNameForm = z.input<typeof viewNameInput>
