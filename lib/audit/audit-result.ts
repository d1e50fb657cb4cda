import type { Say } from '../i18n/texts'
import type { AuditAction } from './audit-action'

/** How it ended: done, refused because it was not allowed, or failed. */
export const auditResults = ['done', 'refused', 'failed'] as const

export type AuditResult = (typeof auditResults)[number]

/** How an action ended, derived from its name. */
export function resultOf(action: AuditAction): AuditResult {
  if (action.endsWith('.failed')) return 'failed'
  return action.endsWith('.refused') ? 'refused' : 'done'
}

/** The text for a result; one of another version of the product is shown as it is. */
export function auditResultLabel(say: Say<'audit'>, result: string): string {
  return isAuditResult(result) ? say(`results.${result}`) : result
}

function isAuditResult(text: string): text is AuditResult {
  return auditResults.some((result) => result === text)
}
