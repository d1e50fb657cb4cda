import { type SectionKey, sections } from '../permissions/privileges.schema'

/** What can be edited of a user, each by itself, under the names of forms and of the API. */
export type UserField =
  | 'first_name'
  | 'last_name'
  | 'email_address'
  | 'active'
  | `user_permissions.${'IsAdmin' | SectionKey}`

/** All of them, in the order of the form. */
export const userFields: readonly UserField[] = [
  'first_name',
  'last_name',
  'email_address',
  'active',
  'user_permissions.IsAdmin',
  ...sections.map(({ key }) => `user_permissions.${key}` as const),
]
