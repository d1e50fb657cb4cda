/** Everything the audit trail can say, in past tense, with the words screens use. */
export const auditActionLabels = {
  'organisation.created': 'Organisation created',
  'user.created': 'User created',
  'user.updated': 'User updated',
  'user.deactivated': 'User deactivated',
  'user.activated': 'User activated',
  'user.deleted': 'User deleted',
  'user.restored': 'User restored',
  'user.erased': 'User erased for good',
  'users.seeded': 'Imagined users added',
  'users.exported': 'Users exported',
  'user.password_set': 'Password set',
  'user.password_changed': 'Password changed',
  'password_reset.requested': 'Reset link asked for',
  'password_reset.sent': 'Reset link sent',
  'password_reset.completed': 'Password set by reset link',
  'invitation.sent': 'Invitation sent',
  'invitation.accepted': 'Invitation accepted',
  'sign_in_delay.cleared': 'Sign-in delay cleared',
  'access_key.renewed': 'API key renewed',
  'access_key.revealed': 'API key revealed',
  'session.started': 'Signed in',
  'session.failed': 'Sign-in failed',
  'session.refused': 'Sign-in refused: too many failures',
  'current_password.failed': 'Current password wrong',
  'current_password.refused': 'Current password refused: too many failures',
  'session.confirmed': 'Current password confirmed',
  'act.refused': 'Not allowed',
  'session.ended': 'Signed out',
  'sessions.ended': 'Sessions ended',
  'audit_log.exported': 'Audit log exported',
  'template.created': 'Privilege template saved',
  'template.updated': 'Privilege template changed',
  'template.deleted': 'Privilege template deleted',
} as const

export type AuditAction = keyof typeof auditActionLabels

/** What did not happen: tries of whoever it was, which say nothing about the person they were aimed at. */
export const attempts: readonly AuditAction[] = [
  'act.refused',
  'session.failed',
  'session.refused',
  'current_password.failed',
  'current_password.refused',
]

/** The words for an action; an action of another version of the product is shown as it is. */
export function auditActionLabel(action: string): string {
  return (auditActionLabels as Record<string, string>)[action] ?? action
}
