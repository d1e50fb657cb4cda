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
import { EventDetails } from './event-details'

/** A user in an event, with their name at that time. */
export type ShownPerson = AuditPerson & {
  /** The account was deleted since. */
  isGone: boolean
  isLinked: boolean
}

type AuditRowProps = { event: AuditEventView; actor: ShownPerson; target: ShownPerson | null }

export function AuditRow({ event, actor, target }: AuditRowProps) {
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
            <EventDetails event={event} />
          </td>
        </TableRow>
      )}
    </>
  )
}

function Person({ id, name, isGone, isLinked }: ShownPerson) {
  const say = useTranslations('audit')
  if (isLinked) {
    return (
      <Link href={`/users/${id}`} className="relative rounded-sm [overflow-wrap:anywhere] hover:underline">
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
