import { z } from 'zod'
import { saying } from '../i18n/issue'
import { userPermissionsField } from '../permissions/privileges.schema'
import { isStorable } from '../text/is-storable'
import { withoutInvisible } from '../text/without-invisible'
import { idField, nameField } from '../user-record/field.schema'
import { manyUsersInput } from '../users/bulk.schema'

/** The shapes of a group. Field names are those of the API. Safe for browser, API and docs. */

const longestDescription = 500

/** So many members one call adds or removes. */
export const membersAtOnce = 1_000

// One form for each name, or two that look the same would be two. Files have several in one cell.
const groupNameField = nameField('name', 'Name')
  .refine((name) => !name.includes(';'), saying('groupNameSemicolon'))
  .transform((name) => name.normalize('NFC'))

const descriptionField = z
  .string('Description must be text')
  .refine(isStorable, saying('notStorable', { field: 'description' }))
  .overwrite((text) => withoutInvisible(text).trim())
  .refine(
    (text) => [...text].length <= longestDescription,
    saying('tooLong', { field: 'description', most: longestDescription }),
  )
  .meta({ maxLength: longestDescription })

/** What a group gives: never the admin switch, which is each user's own. */
const groupPrivilegesField = userPermissionsField.transform(({ isAdmin, privileges }, context) => {
  if (isAdmin) context.addIssue({ code: 'custom', ...saying('groupOfAdmins') })
  return privileges
})

const activeField = z.boolean('Active must be true or false')

/** `POST /api/groups` and the form. */
export const createGroupInput = z.object({
  name: groupNameField,
  description: descriptionField.default(''),
  active: activeField.default(true),
  user_permissions: groupPrivilegesField.optional(),
})

/** `PUT /api/groups/{id}`: what is missing stays as it is. */
export const updateGroupInput = z.object({
  name: groupNameField.optional(),
  description: descriptionField.optional(),
  active: activeField.optional(),
  user_permissions: groupPrivilegesField.optional(),
})

const seenGroup = {
  id: idField,
  /** The version that was on the screen. */
  version: z.int('Version must be a whole number'),
}

/** The form of a group that exists. */
export const saveGroupInput = updateGroupInput.extend(seenGroup)

export const deleteGroupInput = z.object(seenGroup)

const memberIds = z
  .array(z.string('Ids must be texts').meta({ pattern: '^[0-9a-f]{24}$' }), 'Must be a list of user ids')
  .max(membersAtOnce, `Must have at most ${membersAtOnce} ids`)
  .default([])

/** `POST /api/groups/{id}/members`. */
export const changeMembersInput = z
  .object({ add: memberIds, remove: memberIds })
  .refine(({ add, remove }) => add.length + remove.length > 0, {
    path: ['add'],
    message: 'Name users to add or to remove',
  })
  .refine(({ add, remove }) => !add.some((id) => remove.includes(id)), {
    path: ['remove'],
    message: 'A user cannot be added and removed at once',
  })

/** The same on screens, with the group. */
export const saveMembersInput = changeMembersInput.safeExtend({ id: idField })

/** So many pasted addresses are looked up by one call. */
export const addressesAtOnce = 500

export const planMembersInput = z.object({
  id: idField,
  addresses: z.array(z.string().max(400)).min(1).max(addressesAtOnce),
})

/** What a change of a group would do; without privileges and switch, its deletion. */
export const previewGroupInput = z.object({
  id: idField,
  isDeleted: z.boolean(),
  active: activeField.optional(),
  user_permissions: groupPrivilegesField.optional(),
})

/** Groups to join and to leave, by id. */
const groupsChange = {
  add: z.array(idField).max(100).default([]),
  remove: z.array(idField).max(100).default([]),
}

/** A user's groups on screens. */
export const changeGroupsInput = z.object({ id: idField, ...groupsChange })

/** Those of many. */
export const joinGroupsInput = manyUsersInput.extend(groupsChange)

/** What only clients of the original send (docs/api-contract.md, Dialect v5). */
type OfOriginal = {
  password_max_days?: number | undefined
  /** Sections besides those of the catalogue that are not sent are to go; otherwise they stay. */
  knows_additional?: boolean | undefined
}

export type CreateGroupInput = z.output<typeof createGroupInput> & OfOriginal
export type CreateGroupForm = z.input<typeof createGroupInput>
export type UpdateGroupInput = z.output<typeof updateGroupInput> & OfOriginal
export type ChangeMembersInput = z.output<typeof changeMembersInput>
export type PlanMembersInput = z.output<typeof planMembersInput>
