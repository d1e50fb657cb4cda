import type { Say } from '../i18n/texts'

/** All actions of the audit log, in past tense; their texts are `auditActions` of the catalogue. */
export const auditActions = [
  'organisation.created',
  'organisation.updated',
  'user.created',
  'user.updated',
  'user.deactivated',
  'user.activated',
  'user.deleted',
  'user.restored',
  'user.erased',
  'users.seeded',
  'users.exported',
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
  'sign_in_delay.cleared',
  'access_key.renewed',
  'access_key.revealed',
  'session.started',
  'session.failed',
  'session.refused',
  'current_password.failed',
  'current_password.refused',
  'session.confirmed',
  'password_outgrown.refused',
  'link_outgrown.refused',
  'access_key_outgrown.refused',
  'act.refused',
  'session.ended',
  'sessions.ended',
  'audit_log.exported',
  'audit_log.archived',
  'secret.accepted',
  'secret.rotated',
  'backup.made',
  'backup.restored',
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
  'view.saved',
  'view.updated',
  'view.deleted',
  'mail.tested',
  'mail_text.updated',
  'mail_text.reset',
] as const

export type AuditAction = (typeof auditActions)[number]

/** What did not happen: failed attempts, which say nothing about the user they were aimed at. */
export const attempts: readonly AuditAction[] = [
  'act.refused',
  'session.failed',
  'session.refused',
  'current_password.failed',
  'current_password.refused',
  'password_outgrown.refused',
  'link_outgrown.refused',
  'access_key_outgrown.refused',
]

/** The text for an action; an action of another version of the product is shown as it is. */
export function auditActionLabel(say: Say<'auditActions'>, action: string): string {
  return isAuditAction(action) ? say(action) : action
}

function isAuditAction(text: string): text is AuditAction {
  return auditActions.some((action) => action === text)
}
