'use client'

import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { useId, useState } from 'react'
import { useTranslations } from '#i18n'
import { EventTitle } from '@/components/audit/event-title'
import { Button } from '@/components/ui/buttons/button'
import { cn } from '@/components/ui/cn'
import { LinkPending } from '@/components/ui/progress/link-pending'
import { Cell, RowHeader, TableRow } from '@/components/ui/table/table'
import { LocalTime } from '@/components/ui/time/local-time'
import type { AuditPerson } from '@/lib/audit/actor-name'
import { auditActionLabel } from '@/lib/audit/audit-action'
import { auditDoorLabel } from '@/lib/audit/audit-door'
import type { AuditEventView } from '@/lib/audit-log/audit-event-view'
import { grantsInWords } from '@/lib/audit-log/grants-in-words'
import { EventDetails } from './event-details'

/** A user or group in an event, with the name at that time. */
export type ShownPerson = AuditPerson & {
  /** Deleted since. */
  isGone: boolean
  /** The page, for readers who may open it. */
  href: string | null
}

type AuditRowProps = {
  event: AuditEventView
  actor: ShownPerson
  target: ShownPerson | null
  /** It changed privileges, and the reader may change some. */
  mayRevert: boolean
}

export function AuditRow({ event, actor, target, mayRevert }: AuditRowProps) {
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const say = useTranslations('audit')
  const sayAction = useTranslations('auditActions')

  return (
    <>
      <TableRow
        className={cn(
          // A card begins with what was done.
          'hover:bg-sunken max-md:flex max-md:flex-col md:[&:last-child>*]:border-b-0',
          isOpen && 'max-md:mb-0 max-md:rounded-b-none max-md:border-b-0 md:[&>*]:border-b-0',
        )}
      >
        <Cell label={say('columns.when')} className="md:w-44 md:pl-4 md:whitespace-nowrap">
          <LocalTime at={event.occurredAt} isInRow />
        </Cell>
        <Cell label={say('columns.who')} className="md:max-w-52">
          <Person {...actor} />
        </Cell>
        <RowHeader className="pr-10 pb-2 font-medium max-md:order-first md:pr-3 md:pb-1.5">
          <EventTitle action={event.action} result={event.result} />
          <GrantsInRow event={event} />
        </RowHeader>
        <Cell label={say('columns.whom')} className="md:max-w-52">
          {target ? <Person {...target} /> : <span className="text-muted">–</span>}
        </Cell>
        <Cell label={say('columns.door')}>
          {auditDoorLabel(say, event.door)}
          {event.ipAddress && <span className="block text-sm text-muted">{event.ipAddress}</span>}
        </Cell>
        <Cell className="absolute top-3 right-3 p-0 md:static md:w-12 md:pr-2 md:text-right">
          <Button
            variant="ghost"
            size="icon"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            data-opens-row
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronDown aria-hidden className={cn('transition-transform', isOpen && 'rotate-180')} />
            <span className="sr-only">
              {say('details.open', { action: auditActionLabel(sayAction, event.action), name: actor.name })}
            </span>
          </Button>
        </Cell>
      </TableRow>
      {isOpen && (
        <TableRow
          id={detailsId}
          className="!cursor-auto max-md:rounded-t-none max-md:border-t-0 max-md:pt-0 md:[&:last-child>*]:border-b-0"
        >
          <td colSpan={6} className="block md:table-cell md:border-b md:border-line md:px-4 md:pt-1 md:pb-4">
            <EventDetails event={event} mayRevert={mayRevert} />
          </td>
        </TableRow>
      )}
    </>
  )
}

const shownGrants = 3

/** "APIs: Deny → Write": what the event gave and took. */
function GrantsInRow({ event: { result, changes } }: { event: AuditEventView }) {
  const say = useTranslations()
  if (result !== 'done') return null
  const words = grantsInWords(say, changes)
  if (words.length === 0) return null
  const more = words.length - shownGrants
  return (
    <span className="block text-sm font-normal text-muted [overflow-wrap:anywhere]">
      {words.slice(0, shownGrants).join(' · ')}
      {more > 0 && ` ${say('audit.recent.more', { count: more })}`}
    </span>
  )
}

function Person({ name, isGone, href }: ShownPerson) {
  const say = useTranslations('audit')
  if (href) {
    return (
      <Link href={href} className="relative rounded-sm [overflow-wrap:anywhere] hover:underline">
        {name}
        <LinkPending className="inset-x-0 bottom-0" />
      </Link>
    )
  }
  return (
    <span className="[overflow-wrap:anywhere]">
      {name}
      {isGone && <span className="text-muted"> {say('gone')}</span>}
    </span>
  )
}
