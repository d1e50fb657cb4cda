import { type Level, type Privileges, type SectionKey, sections } from '@/lib/permissions/sections'
import type { UserView } from '@/lib/user-record/user-view'
import type { UpdateUserForm } from '@/lib/users/user.schema'

/** The privileges part of a user form: the wire's names, every section with its level. */
export type PermissionsForm = { IsAdmin: boolean } & Record<SectionKey, Level>

/** What one may edit of a user. */
export type UserFormValues = Required<UpdateUserForm>

/** What the actor may do with the form; computed on the server (app/(dashboard)/users/_fill/form-rights.ts). */
export type UserFormRights = {
  isSelf: boolean
  rename: boolean
  changeEmail: boolean
  changeActive: boolean
  changePrivileges: boolean
  grantAdmin: boolean
  /** Keep the form's privileges as a template. */
  saveTemplates: boolean
  /** The highest level that may be given, per section. */
  grantable: Record<SectionKey, Level>
}

export function permissionsForm(user: Pick<UserView, 'isAdmin' | 'privileges'>): PermissionsForm {
  const levels = sections.map(({ key }) => [key, user.privileges[key] ?? 'deny'] as const)
  return { IsAdmin: user.isAdmin, ...(Object.fromEntries(levels) as Record<SectionKey, Level>) }
}

/** What a form would store: a denied section is absent. */
export function privilegesIn(form: PermissionsForm): Privileges {
  const granted = sections.flatMap(({ key }) => (form[key] === 'deny' ? [] : [[key, form[key]]]))
  return Object.fromEntries(granted)
}

export function userFormValues(user: UserView): UserFormValues & { user_permissions: PermissionsForm } {
  return {
    first_name: user.firstName,
    last_name: user.lastName,
    email_address: user.emailAddress,
    active: user.isActive,
    user_permissions: permissionsForm(user),
  }
}
