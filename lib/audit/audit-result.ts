/** How it ended: done, refused because it was not allowed, or tried in vain. */
export const auditResultLabels = {
  done: 'Done',
  refused: 'Refused',
  failed: 'Failed',
} as const

export type AuditResult = keyof typeof auditResultLabels
