'use client'

import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Choice } from '@/components/ui/fields/choice'
import { DateInput } from '@/components/ui/fields/date-input'
import { Labelled } from '@/components/ui/fields/labelled'
import { SearchInput } from '@/components/ui/fields/search-input'
import { hidden } from '@/components/ui/hidden'
import { useLiveForm } from '@/components/ui/table/use-live-form'
import { browserTimeZone } from '@/components/ui/time/clock-words'
import { useHydrated } from '@/components/ui/use-hydrated'
import { auditActionLabel, auditActions } from '@/lib/audit/audit-action'
import { auditDoorLabel, auditDoors } from '@/lib/audit/audit-door'
import { auditResultLabel, auditResults } from '@/lib/audit/audit-result'
import { auditHref, chosen, type ScreenFilter } from './audit-query'
import { HideSignIns } from './hide-sign-ins'
import { LastDays } from './last-days'

/** Filters events as it is typed and chosen; the filter is in the address, so reload and Back keep it. */
export function AuditFilters({ filter }: { filter: ScreenFilter }) {
  const say = useTranslations('audit')
  const { form, isAhead, isPending } = useLiveForm((typed) =>
    auditHref(chosen({ ...typed, zone: zoneOf(typed) })),
  )

  /** Days of the address keep their time zone; the reader's own are theirs. */
  function zoneOf({ from = '', to = '' }: Record<string, string>): string {
    const isUnchanged = from === (filter.fromDate ?? '') && to === (filter.toDate ?? '')
    return isUnchanged ? (filter.timeZone ?? '') : browserTimeZone()
  }

  return (
    <search>
      <form
        action="/audit"
        {...form}
        className="grid grid-cols-2 items-end gap-3 md:grid-cols-[repeat(2,minmax(0,1fr))_repeat(2,minmax(8.25rem,1fr))] 2xl:grid-cols-[repeat(2,minmax(0,2fr))_repeat(4,minmax(0,1fr))]"
      >
        <Labelled label={say('filters.person')} htmlFor="person" className="col-span-2 2xl:col-span-1">
          <SearchInput
            id="person"
            name="person"
            words={filter.person ?? ''}
            isAhead={isAhead}
            isPending={isPending}
            maxLength={254}
            placeholder={say('filters.personHint')}
          />
        </Labelled>
        <Fields filter={filter} />
        <div className="col-span-full flex flex-wrap items-center gap-2">
          <LastDays filter={filter} />
          <HideSignIns isHidden={filter.without === 'sign-ins'} />
          {Object.keys(filter).length > 0 && (
            <LinkButton variant="ghost" size="sm" href="/audit">
              <span>{say.rich('filters.clear', { hidden })}</span>
            </LinkButton>
          )}
        </div>
      </form>
    </search>
  )
}

function Fields({ filter }: { filter: ScreenFilter }) {
  const say = useTranslations('audit')
  const sayAction = useTranslations('auditActions')
  const zone = useOtherZone(filter)
  return (
    <>
      <Labelled label={say('filters.action')} htmlFor="action" className="col-span-2 2xl:col-span-1">
        <Choice
          name="action"
          chosen={filter.action}
          labels={labelled(auditActions, (action) => auditActionLabel(sayAction, action))}
          isSorted
        />
      </Labelled>
      <Labelled label={say('filters.result')} htmlFor="result">
        <Choice
          name="result"
          chosen={filter.result}
          labels={labelled(auditResults, (result) => auditResultLabel(say, result))}
        />
      </Labelled>
      <Labelled label={say('columns.door')} htmlFor="door">
        <Choice
          name="door"
          chosen={filter.door}
          labels={labelled(auditDoors, (door) => auditDoorLabel(say, door))}
        />
      </Labelled>
      <Labelled label={zone ? say('filters.fromIn', { zone }) : say('filters.from')} htmlFor="from">
        <DateInput id="from" name="from" day={filter.fromDate ?? ''} />
      </Labelled>
      <Labelled label={zone ? say('filters.toIn', { zone }) : say('filters.to')} htmlFor="to">
        <DateInput id="to" name="to" day={filter.toDate ?? ''} />
      </Labelled>
    </>
  )
}

/** The time zone of the days in the address if it is not the reader's own; else ''. */
function useOtherZone({ fromDate, toDate, timeZone = 'UTC' }: ScreenFilter): string {
  const isHydrated = useHydrated()
  const hasDays = fromDate !== undefined || toDate !== undefined
  return isHydrated && hasDays && timeZone !== browserTimeZone() ? timeZone : ''
}

function labelled(values: readonly string[], label: (value: string) => string): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, label(value)]))
}
