import { useTranslations } from '#i18n'
import { auditActionLabel } from '@/lib/audit/audit-action'
import { auditResultLabel } from '@/lib/audit/audit-result'
import { Badge } from '../ui/badge'

/** What was done, or that it was not done. */
export function EventTitle({ action, result }: { action: string; result: string }) {
  const say = useTranslations('audit')
  const sayAction = useTranslations('auditActions')
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      {auditActionLabel(sayAction, action)}
      {result !== 'done' && <Badge kind="danger">{auditResultLabel(say, result)}</Badge>}
    </span>
  )
}
