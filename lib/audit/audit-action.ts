import type { Say } from '../i18n/texts'
import { actionGroups } from './action-groups'

/** All actions of the audit log, in past tense; their texts are `auditActions` of the catalogue. */
export const auditActions = Object.values(actionGroups).flat()

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
  'admin_secret.refused',
]

/** The text for an action; an action of another version of the product is shown as it is. */
export function auditActionLabel(say: Say<'auditActions'>, action: string): string {
  return isAuditAction(action) ? say(action) : action
}

function isAuditAction(text: string): text is AuditAction {
  return auditActions.some((action) => action === text)
}
