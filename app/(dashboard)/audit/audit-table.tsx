import { useTranslations } from '#i18n'
import { RowsThatOpen } from '@/components/ui/table/rows-that-open'
import { ColumnHeader, Table, TableHead } from '@/components/ui/table/table'
import type { AuditPerson } from '@/lib/audit/actor-name'
import { actorName } from '@/lib/audit/actor-name'
import type { AuditPage } from '@/lib/audit-log/list-events'
import { isRevertible } from '@/lib/audit-log/revert-change'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import { AuditRow, type ShownPerson } from './audit-row'

/** The events of a page; each opens to what changed and where it came from. */
export function AuditTable({ actor, page }: { actor: Actor; page: AuditPage }) {
  const say = useTranslations('audit')
  const present = new Set(page.presentUserIds)
  const presentGroups = new Set(page.presentGroupIds)
  const shown = ({ id, name }: AuditPerson): ShownPerson => {
    if (id === null) return { id, name, isGone: false, href: null }
    const isShown = id === actor.userId || may(actor, 'users.list')
    if (present.has(id)) return { id, name, isGone: false, href: isShown ? `/users/${id}` : null }
    if (!presentGroups.has(id)) return { id, name, isGone: true, href: null }
    return { id, name, isGone: false, href: may(actor, 'groups.list') ? `/groups/${id}` : null }
  }
  // Each change asks for permission itself.
  const mayChange = may(actor, 'users.create') || may(actor, 'groups.change')
  return (
    <div className="md:rounded-lg md:border md:border-line md:bg-surface md:shadow-low">
      <Table>
        <caption className="sr-only">{say('table')}</caption>
        <TableHead>
          <tr>
            <ColumnHeader className="md:rounded-tl-lg md:pl-4">{say('columns.when')}</ColumnHeader>
            <ColumnHeader>{say('columns.who')}</ColumnHeader>
            <ColumnHeader>{say('columns.what')}</ColumnHeader>
            <ColumnHeader>{say('columns.whom')}</ColumnHeader>
            <ColumnHeader>{say('columns.door')}</ColumnHeader>
            <ColumnHeader className="md:rounded-tr-lg">
              <span className="sr-only">{say('columns.details')}</span>
            </ColumnHeader>
          </tr>
        </TableHead>
        <RowsThatOpen>
          {page.events.map((event) => (
            <AuditRow
              key={event.id}
              event={event}
              actor={shown({ ...event.actor, name: actorName(say, event) })}
              target={event.target && shown(event.target)}
              mayRevert={mayChange && isRevertible(event)}
            />
          ))}
        </RowsThatOpen>
      </Table>
    </div>
  )
}
