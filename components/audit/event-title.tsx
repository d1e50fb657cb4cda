import { auditActionLabel } from '@/lib/audit/audit-action'
import { auditResultLabels } from '@/lib/audit/audit-result'
import { Badge } from '../ui/badge'

/** What was done; where it was not, that is said too. */
export function EventTitle({ action, result }: { action: string; result: string }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      {auditActionLabel(action)}
      {result !== 'done' && (
        <Badge kind="danger">{(auditResultLabels as Record<string, string>)[result] ?? result}</Badge>
      )}
    </span>
  )
}
