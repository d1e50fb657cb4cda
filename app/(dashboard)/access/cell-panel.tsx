import { UsersRound } from 'lucide-react'
import { useLocale, useTranslations } from '#i18n'
import { CsvLinks } from '@/components/ui/buttons/csv-links'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/table/pagination'
import { dayOf } from '@/components/ui/time/clock-words'
import { type AccessCell, usedDays } from '@/lib/access/access-cell'
import type { SectionCount } from '@/lib/access/count-access'
import type { CellPage } from '@/lib/access/list-cell'
import { csvHrefs } from '@/lib/i18n/csv-separator'
import { observedSections } from '@/lib/permissions/who-may-what'
import { filterParams } from '@/lib/users/directory/filter-params'
import { accessExportHref, accessHref } from './access-query'
import { CellFilters } from './cell-filters'
import { CellUsersTable } from './cell-users-table'

type CellPanelProps = {
  cell: AccessCell
  found: CellPage
  count: SectionCount | undefined
  page: number
  now: Date
}

const dayMs = 86_400_000

/** Who has this level in this section. */
export function CellPanel({ cell, found, count, page, now }: CellPanelProps) {
  const say = useTranslations('access.cell')
  const section = useTranslations('sections')(cell.section)
  const language = useLocale()
  const isNarrowed = Boolean(cell.through || cell.unused)
  const isObserved = observedSections.has(cell.section)
  const knownFrom = new Date(found.recordedSince.getTime() + usedDays * dayMs)
  const isKnown = knownFrom <= now
  return (
    <div className="rounded-lg border border-line bg-surface shadow-low">
      <div className="space-y-2 border-b border-line px-4 py-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <div role="status">
            <h2 id="users" tabIndex={-1} className="scroll-mt-20 text-lg font-semibold">
              {say(cell.level, { total: found.total, section })}{' '}
              {isNarrowed && count && (
                <span className="font-normal text-muted">{say('narrowed', { all: count[cell.level] })}</span>
              )}
            </h2>
          </div>
          <CellFilters cell={cell} knowsUnused={isObserved && isKnown} />
        </div>
        {!isObserved && <p className="text-sm text-muted">{say('notObserved', { section })}</p>}
        {isObserved && !isKnown && (
          <p className="text-sm text-muted">
            {say('notYet', {
              since: dayOf(found.recordedSince, language, 'UTC'),
              from: dayOf(knownFrom, language, 'UTC'),
            })}
          </p>
        )}
      </div>
      {found.users.length > 0 ? (
        <div className="p-3 md:p-0">
          <CellUsersTable cell={cell} found={found} now={now} />
        </div>
      ) : (
        <EmptyState icon={UsersRound} title={say('none')}>
          <p>{say(isNarrowed ? 'noneLeft' : 'noneHow')}</p>
        </EmptyState>
      )}
      {found.users.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-3">
          <CsvLinks size="sm" hrefs={csvHrefs((separator) => accessExportHref(cell, separator))}>
            {say('exportCsv')}
          </CsvLinks>
          {!isNarrowed && (
            <LinkButton
              size="sm"
              href={`/users?${filterParams({ status: 'active', admin: 'no', privilege: `${cell.section}.${cell.level}` })}`}
            >
              {say('inUsers')}
            </LinkButton>
          )}
          <div className="ml-auto">
            <Pagination
              page={page}
              pageCount={found.pageCount}
              hrefOf={(other) => accessHref({ cell, page: other })}
            />
          </div>
        </div>
      )}
    </div>
  )
}
