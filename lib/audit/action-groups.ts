/*
 * All actions of the audit log, in past tense, by what they are about: the filter offers them like this. Each is in one
 * group (a test sees to it). Safe for browser and server.
 */

export const actionGroups = {
  /** Who was given what. */
  privileges: [
    'user.privileges_changed',
    'user.groups_changed',
    'access.exported',
    'group.created',
    'group.updated',
    'group.activated',
    'group.deactivated',
    'group.deleted',
    'template.created',
    'template.updated',
    'template.deleted',
  ],
  users: [
    'user.created',
    'user.updated',
    'user.deactivated',
    'user.activated',
    'user.deleted',
    'user.restored',
    'user.erased',
    'users.seeded',
    'users.exported',
    'view.saved',
    'view.updated',
    'view.deleted',
  ],
  passwords: [
    'user.password_set',
    'user.password_changed',
    'password_reset.requested',
    'password_reset.sent',
    'password_reset.shown',
    'password_reset.filed',
    'password_reset.completed',
    'invitation.requested',
    'invitation.sent',
    'invitation.shown',
    'invitation.filed',
    'invitation.accepted',
    'access_key.renewed',
    'access_key.revealed',
    'password_outgrown.refused',
    'link_outgrown.refused',
    'access_key_outgrown.refused',
  ],
  sessions: [
    'session.started',
    'session.failed',
    'session.refused',
    'session.confirmed',
    'session.ended',
    'sessions.ended',
    'current_password.failed',
    'current_password.refused',
    'sign_in_delay.cleared',
    'act.refused',
  ],
  installation: [
    'organisation.created',
    'organisation.updated',
    'organisation.deleted',
    'organisation.restored',
    'organisation.erased',
    'admin_secret.refused',
    'audit_log.exported',
    'audit_log.archived',
    'secret.accepted',
    'secret.rotated',
    'backup.made',
    'backup.restored',
    'mail.tested',
    'mail_text.updated',
    'mail_text.reset',
  ],
} as const

export type ActionGroup = keyof typeof actionGroups

/** The actions that a filter means: those of a group by its name, or one action. */
export function actionsMeant(filter: string): readonly string[] {
  return isActionGroup(filter) ? actionGroups[filter] : [filter]
}

function isActionGroup(text: string): text is ActionGroup {
  return Object.hasOwn(actionGroups, text)
}
