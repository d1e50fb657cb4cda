import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { deviceInWords } from '@/components/users/device-in-words'
import type { AuditEventView } from '@/lib/audit/audit-event-view'
import { type ChangeInWords, changesInWords } from '@/lib/audit/changes-in-words'

/** What an event changed, and where it came from. */
export function EventDetails({ event }: { event: AuditEventView }) {
  const changes = changesInWords(useTranslations(), event.changes)
  return (
    <div className="space-y-4 rounded-md border border-line bg-canvas p-4">
      {changes.length > 0 && <Changes changes={changes} />}
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {factsOf(event).map(([term, fact]) => (
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
  return (
    <table className="block w-full max-w-3xl text-left text-sm sm:table">
      <caption className="sr-only">What changed</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="text-muted">
          {['Field', 'Before', 'After'].map((title) => (
            <th key={title} scope="col" className="border-b border-line pr-4 pb-1 font-medium">
              {title}
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
            <Value label="Before" text={before} />
            <Value label="After" text={after} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ label, text }: { label: string; text: string }) {
  return (
    <td className="flex gap-2 pr-4 [overflow-wrap:anywhere] sm:table-cell sm:py-1">
      <span className="w-14 shrink-0 text-muted sm:hidden">{label}</span>
      {text || <span className="text-muted">(none)</span>}
    </td>
  )
}

function factsOf(event: AuditEventView): [term: string, fact: ReactNode][] {
  const { occurredAt, ipAddress, userAgent, requestMethod, requestPath, requestId, actor, target } = event
  const facts: [string, ReactNode][] = [
    ['Time', occurredAt.toISOString().replace('T', ' ').replace('Z', ' UTC')],
    ['Address', ipAddress],
    ['Device', userAgent && deviceInWords(userAgent)],
    ['User agent', userAgent],
    ['Request', requestMethod && <Code text={`${requestMethod} ${requestPath}`} />],
    ['Request ID', requestId && <Code text={requestId} />],
    ['Who (ID)', actor.id && <Code text={actor.id} />],
    ['Whom (ID)', target?.id && <Code text={target.id} />],
    ['Event ID', <Code key="event" text={event.id} />],
  ]
  return facts.filter(([, fact]) => fact)
}

function Code({ text }: { text: string }) {
  return <code className="font-mono">{text}</code>
}
