import Link from 'next/link'
import { EventTitle } from '@/components/audit/event-title'
import { Card } from '@/components/ui/card'
import { LinkPending } from '@/components/ui/progress/link-pending'
import { RelativeTime } from '@/components/ui/time/relative-time'
import { actorName } from '@/lib/audit/actor-name'
import { auditDoorLabel } from '@/lib/audit/audit-door'
import type { AuditChanges } from '@/lib/audit/record-event'
import type { AuditEventView } from '@/lib/audit-log/audit-event-view'
import { changesInWords } from '@/lib/audit-log/changes-in-words'
import { listRecentEvents } from '@/lib/audit-log/list-events'
import { getTranslations } from '@/lib/i18n/request-texts'
import type { Say } from '@/lib/i18n/texts'
import type { Actor } from '@/lib/permissions/actor'
import type { UserView } from '@/lib/user-record/user-view'
import { auditHref } from '../../../audit/audit-query'

const count = 20

/** What was last done to a user, for users who may read the audit log. */
export async function RecentActivity({ actor, user }: { actor: Actor; user: UserView }) {
  const events = await listRecentEvents(actor, user.id, count)
  const now = new Date()
  const [say, sayAll] = [await getTranslations('audit'), await getTranslations()]
  return (
    <Card
      titleId="recent-activity"
      title={say('recent.title')}
      description={
        <Link
          href={auditHref({ person: user.id })}
          className="relative inline-block min-h-6 rounded-sm text-accent underline"
        >
          {user.id === actor.userId
            ? say('recent.ownEverything')
            : say('recent.everything', { name: `${user.firstName} ${user.lastName}` })}
          <LinkPending className="inset-x-0" />
        </Link>
      }
    >
      {events.length === 0 ? (
        <p className="text-muted">{say('recent.empty')}</p>
      ) : (
        <ul aria-labelledby="recent-activity" className="divide-y divide-line">
          {events.map((event) => (
            <li
              key={event.id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 first:pt-0 last:pb-0"
            >
              <span className="min-w-0">
                <EventTitle action={event.action} result={event.result} />{' '}
                <span className="text-muted [overflow-wrap:anywhere]">
                  {authorInWords(say, event, actor.userId)}
                </span>
              </span>
              <span className="text-sm text-muted">
                <RelativeTime at={event.occurredAt} now={now} isInRow />
              </span>
              {event.result === 'done' && event.action !== 'user.created' && (
                <span className="w-full text-sm text-muted [overflow-wrap:anywhere] empty:hidden">
                  {changesInOneLine(sayAll, event.changes)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** An actor without an account is described by the way they came, so that is not said again. */
function authorInWords(say: Say<'audit'>, event: AuditEventView, readerId: string | null): string {
  const door = auditDoorLabel(say, event.door)
  if (event.actor.id === null) return say('recent.byName', { name: actorName(say, event) })
  return event.actor.id === readerId
    ? say('recent.byYou', { door })
    : say('recent.by', { name: actorName(say, event), door })
}

const shownChanges = 3

/** The first changes; the audit log has them all. */
function changesInOneLine(say: Say, changes: AuditChanges): string {
  const none = say('auditFields.none')
  const all = changesInWords(say, changes).map(({ field, before, after }) =>
    say('audit.recent.change', { field, before: before || none, after: after || none }),
  )
  const count = all.length - shownChanges
  const more = count > 0 ? [say('audit.recent.more', { count })] : []
  return [...all.slice(0, shownChanges), ...more].join('; ')
}
