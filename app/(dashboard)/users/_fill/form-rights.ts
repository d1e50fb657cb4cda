import 'server-only'
import type { UserFormRights } from '@/components/users/user-form-values'
import type { Actor } from '@/lib/permissions/actor'
import { grantableLevel, may, mayGrantAdmin } from '@/lib/permissions/authorize'
import { type Level, type SectionKey, sections } from '@/lib/permissions/sections'
import type { UserView } from '@/lib/user-record/user-view'

const editActs = [
  'user.rename',
  'user.change-email',
  'user.activate',
  'user.deactivate',
  'user.change-privileges',
] as const

/** Whether the actor may edit any field of this user. */
export function mayEdit(actor: Actor, user: UserView): boolean {
  return editActs.some((act) => may(actor, act, user))
}

/** What the actor may do with the form of this user; without a user, with the form of a new one. */
export function formRights(actor: Actor, user: UserView | null): UserFormRights {
  const grantable = sections.map(({ key }) => [key, grantableLevel(actor, key)] as const)
  return {
    isSelf: user?.id === actor.userId,
    rename: !user || may(actor, 'user.rename', user),
    changeEmail: !user || may(actor, 'user.change-email', user),
    changeActive: !user || may(actor, user.isActive ? 'user.deactivate' : 'user.activate', user),
    changePrivileges: !user || may(actor, 'user.change-privileges', user),
    grantAdmin: mayGrantAdmin(actor),
    saveTemplates: may(actor, 'templates.create'),
    grantable: Object.fromEntries(grantable) as Record<SectionKey, Level>,
  }
}
