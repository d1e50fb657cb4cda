import { z } from 'zod'
import { saying } from '../i18n/issue'
import { userPermissionsField } from '../permissions/privileges.schema'
import { nameField } from '../user-record/field.schema'

/** The shapes of a privilege template. Safe for browser and docs. */

// One form for each name, or two that look the same would be two.
const templateNameField = nameField('name', 'Name').transform((name) => name.normalize('NFC'))

/** The sections of a template: never the admin switch, which is each admin's own decision. */
const templatePrivilegesField = userPermissionsField.transform(({ isAdmin, privileges }, context) => {
  if (isAdmin) context.addIssue({ code: 'custom', ...saying('templateOfAdmin') })
  return privileges
})

export const createTemplateInput = z.object({
  name: templateNameField,
  user_permissions: templatePrivilegesField,
})

const seenTemplate = {
  id: z.string('Template id must be text'),
  /** The version that was on the screen. */
  version: z.int('Version must be a whole number'),
}

/** What is missing stays as it is. */
export const updateTemplateInput = z.object({
  ...seenTemplate,
  name: templateNameField.optional(),
  user_permissions: templatePrivilegesField.optional(),
})

export const deleteTemplateInput = z.object(seenTemplate)

/** The dialogs that ask for a name only. */
export const templateNameInput = z.object({ name: templateNameField })

export type CreateTemplateInput = z.output<typeof createTemplateInput>
export type UpdateTemplateInput = z.output<typeof updateTemplateInput>
export type DeleteTemplateInput = z.output<typeof deleteTemplateInput>
export type TemplateNameForm = z.input<typeof templateNameInput>
