'use client'

import { clockTime } from '@/components/ui/time/clock-words'
import { type ToastAction, toast } from '@/components/ui/toast/toast'
import type { Speaker } from '@/components/users/use-speaker'
import type { ToldEvent } from '@/lib/web/told-event'
import { auditHref } from '../../audit/audit-query'

type Receipt = {
  /** What was done: "Jo Smith was deactivated". */
  title: string
  /** What ended, one sentence each. */
  points: string[]
  event: ToldEvent
  /** Where the audit log shows it; without it, at its one event. */
  eventsHref?: string | null
  undo?: ToastAction
}

/** The message after something that took access away: what ended, and when. It stays until it is closed. */
export function tellReceipt({ say, language }: Speaker, receipt: Receipt): void {
  const { title, event, undo } = receipt
  const points = [...receipt.points, say('receipts.at', { time: clockTime(event.at, language) })]
  const reference = event.id ? [say('receipts.eventId', { id: event.id })] : []
  toast.success(title, {
    isReceipt: true,
    points,
    actions: [
      ...(undo ? [undo] : []),
      { copies: say('receipts.copied'), text: [title, ...points, ...reference].join('\n') },
      ...linksTo(event, receipt.eventsHref).map(({ href, isOne }) => ({
        label: say(isOne ? 'receipts.event' : 'receipts.events'),
        href,
      })),
    ],
  })
}

function linksTo({ id }: ToldEvent, eventsHref: string | null | undefined) {
  if (!id) return []
  return [eventsHref ? { href: eventsHref, isOne: false } : { href: auditHref({ event: id }), isOne: true }]
}
