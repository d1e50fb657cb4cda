import { type SectionKey, sections } from '../permissions/sections'

/** What can be edited of a user: its name in the product, and its name in forms and in the API. */
export const wireNameOf = {
  firstName: 'first_name',
  lastName: 'last_name',
  emailAddress: 'email_address',
  isActive: 'active',
  isAdmin: 'user_permissions',
  privileges: 'user_permissions',
  groups: 'group_ids',
  passwordMaxDays: 'password_max_days',
  mayResetPasswords: 'user_permissions',
} as const

/** Is this the product's name of something that can be edited? */
export function isEditable(name: string): name is keyof typeof wireNameOf {
  return Object.hasOwn(wireNameOf, name)
}

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
