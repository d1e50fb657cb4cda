import type { AuditAction } from './audit-action'

/** How it ended: done, refused because it was not allowed, or tried in vain. */
export const auditResultLabels = {
  done: 'Done',
  refused: 'Refused',
  failed: 'Failed',
} as const

export type AuditResult = keyof typeof auditResultLabels

/** How an action ended, which its name says. */
export function resultOf(action: AuditAction): AuditResult {
  if (action.endsWith('.failed')) return 'failed'
  return action.endsWith('.refused') ? 'refused' : 'done'
}
