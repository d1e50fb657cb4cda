'use client'

import { useLocale, useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Choice } from '@/components/ui/fields/choice'
import { DateInput } from '@/components/ui/fields/date-input'
import { Labelled } from '@/components/ui/fields/labelled'
import { SearchInput } from '@/components/ui/fields/search-input'
import { AddressSelect } from '@/components/ui/fields/select'
import { hidden } from '@/components/ui/hidden'
import { useLiveForm } from '@/components/ui/table/use-live-form'
import { browserTimeZone } from '@/components/ui/time/clock-words'
import { useHydrated } from '@/components/ui/use-hydrated'
import { type ActionGroup, actionGroups } from '@/lib/audit/action-groups'
import { auditActionLabel } from '@/lib/audit/audit-action'
import { auditDoorLabel, auditDoors } from '@/lib/audit/audit-door'
import { auditResultLabel, auditResults } from '@/lib/audit/audit-result'
import { sections } from '@/lib/permissions/sections'
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
        className="grid grid-cols-2 items-end gap-3 md:grid-cols-10 2xl:grid-cols-[repeat(2,minmax(0,2fr))_repeat(5,minmax(0,1fr))]"
      >
        <Labelled
          label={say('filters.person')}
          htmlFor="person"
          className="col-span-2 md:col-span-5 2xl:col-span-1"
        >
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
  const saySection = useTranslations('sections')
  const zone = useOtherZone(filter)
  return (
    <>
      <Labelled
        label={say('filters.action')}
        htmlFor="action"
        className="col-span-2 md:col-span-5 2xl:col-span-1"
      >
        <ActionChoices chosen={filter.action} />
      </Labelled>
      <Labelled label={say('filters.section')} htmlFor="section" className="md:col-span-2 2xl:col-span-1">
        <Choice
          name="section"
          chosen={filter.section}
          labels={Object.fromEntries(sections.map(({ key }) => [key, saySection(key)]))}
        />
      </Labelled>
      <Labelled label={say('filters.result')} htmlFor="result" className="md:col-span-2 2xl:col-span-1">
        <Choice
          name="result"
          chosen={filter.result}
          labels={labelled(auditResults, (result) => auditResultLabel(say, result))}
        />
      </Labelled>
      <Labelled label={say('columns.door')} htmlFor="door" className="md:col-span-2 2xl:col-span-1">
        <Choice
          name="door"
          chosen={filter.door}
          labels={labelled(auditDoors, (door) => auditDoorLabel(say, door))}
        />
      </Labelled>
      <Labelled
        label={zone ? say('filters.fromIn', { zone }) : say('filters.from')}
        htmlFor="from"
        className="md:col-span-2 2xl:col-span-1"
      >
        <DateInput id="from" name="from" day={filter.fromDate ?? ''} />
      </Labelled>
      <Labelled
        label={zone ? say('filters.toIn', { zone }) : say('filters.to')}
        htmlFor="to"
        className="md:col-span-2 2xl:col-span-1"
      >
        <DateInput id="to" name="to" day={filter.toDate ?? ''} />
      </Labelled>
    </>
  )
}

/** Actions by what they are about; each group can be chosen as a whole. */
function ActionChoices({ chosen }: { chosen: string | undefined }) {
  const say = useTranslations()
  const sayAction = useTranslations('auditActions')
  const inOrder = new Intl.Collator(useLocale()).compare
  return (
    <AddressSelect id="action" name="action" chosen={chosen ?? ''}>
      <option value="">{say('common.any')}</option>
      {(Object.keys(actionGroups) as ActionGroup[]).map((group) => (
        <optgroup key={group} label={say(`audit.groups.${group}.title`)}>
          <option value={group}>{say(`audit.groups.${group}.all`)}</option>
          {actionGroups[group]
            .map((action) => ({ action, label: auditActionLabel(sayAction, action) }))
            .sort((one, other) => inOrder(one.label, other.label))
            .map(({ action, label }) => (
              <option key={action} value={action}>
                {label}
              </option>
            ))}
        </optgroup>
      ))}
    </AddressSelect>
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
