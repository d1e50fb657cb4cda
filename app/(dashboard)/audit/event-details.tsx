import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { deviceInWords } from '@/components/users/device-in-words'
import type { AuditEventView } from '@/lib/audit-log/audit-event-view'
import { type ChangeInWords, changesInWords } from '@/lib/audit-log/changes-in-words'
import type { Say } from '@/lib/i18n/texts'
import { RevertChange } from './revert-change'

/** What an event changed, and where it came from. */
export function EventDetails({ event, mayRevert }: { event: AuditEventView; mayRevert: boolean }) {
  const sayAll = useTranslations()
  const say = useTranslations('audit')
  const changes = changesInWords(sayAll, event.changes)
  return (
    <div className="space-y-4 rounded-md border border-line bg-canvas p-4">
      {changes.length > 0 && <Changes changes={changes} />}
      {mayRevert && <RevertChange eventId={event.id} />}
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {factsOf(say, sayAll, event).map(([term, fact]) => (
          <div key={term} className="min-w-0">
            <dt className="text-muted">{term}</dt>
            <dd className="[overflow-wrap:anywhere]">{fact}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Changes({ changes }: { changes: ChangeInWords[] }) {
  const say = useTranslations('audit')
  return (
    <table className="block w-full max-w-3xl text-left text-sm sm:table">
      <caption className="sr-only">{say('details.changes')}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="text-muted">
          {(['field', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col" className="border-b border-line pr-4 pb-1 font-medium">
              {say(`details.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block space-y-2 sm:table-row-group">
        {changes.map(({ field, before, after }) => (
          <tr key={field} className="block sm:table-row">
            <th scope="row" className="block pr-4 font-medium sm:table-cell sm:py-1 sm:font-normal">
              {field}
            </th>
            <Value label={say('details.before')} text={before} />
            <Value label={say('details.after')} text={after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ label, text }: { label: string; text: string }) {
  const say = useTranslations('auditFields')
  return (
    <td className="flex gap-2 pr-4 [overflow-wrap:anywhere] sm:table-cell sm:py-1">
      <span className="w-14 shrink-0 text-muted sm:hidden">{label}</span>
      {text || <span className="text-muted">{say('none')}</span>}
    </td>
  )
}

function factsOf(say: Say<'audit'>, sayAll: Say, event: AuditEventView): [term: string, fact: ReactNode][] {
  const { occurredAt, ipAddress, userAgent, requestMethod, requestPath, requestId, actor, target } = event
  const facts: [string, ReactNode][] = [
    [say('details.time'), occurredAt.toISOString().replace('T', ' ').replace('Z', ' UTC')],
    [say('details.address'), ipAddress],
    [say('details.device'), userAgent && deviceInWords(sayAll, userAgent)],
    [say('details.userAgent'), userAgent],
    [say('details.request'), requestMethod && <Code text={`${requestMethod} ${requestPath}`} />],
    [say('details.requestId'), requestId && <Code text={requestId} />],
    [say('details.whoId'), actor.id && <Code text={actor.id} />],
    [say('details.whomId'), target?.id && <Code text={target.id} />],
    [say('details.eventId'), <Code key="event" text={event.id} />],
  ]
  return facts.filter(([, fact]) => fact)
}

function Code({ text }: { text: string }) {
  return <code className="font-mono">{text}</code>
}
