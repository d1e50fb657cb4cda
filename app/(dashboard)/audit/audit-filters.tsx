'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Choice } from '@/components/ui/fields/choice'
import { Input } from '@/components/ui/fields/input'
import { Labelled } from '@/components/ui/fields/labelled'
import { SearchInput } from '@/components/ui/fields/search-input'
import { browserTimeZone } from '@/components/ui/time/clock-words'
import { useHydrated } from '@/components/ui/use-hydrated'
import { auditActionLabel, auditActions } from '@/lib/audit/audit-action'
import { auditDoorLabel, auditDoors } from '@/lib/audit/audit-door'
import { auditResultLabel, auditResults } from '@/lib/audit/audit-result'
import { auditHref, chosen, type ScreenFilter } from './audit-query'

/** Filters events; the filter is in the address, so reload and Back keep it. */
export function AuditFilters({ filter }: { filter: ScreenFilter }) {
  const say = useTranslations('audit')
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const value = (name: string) => String(form.get(name) ?? '')
    const href = auditHref(
      chosen({
        person: value('person'),
        action: value('action'),
        result: value('result'),
        door: value('door'),
        fromDate: value('from'),
        toDate: value('to'),
        timeZone: browserTimeZone(),
      }),
    )
    startTransition(() => router.push(href))
  }

  return (
    <search>
      <form
        action="/audit"
        onSubmit={apply}
        className="grid grid-cols-2 items-end gap-3 md:grid-cols-[repeat(2,minmax(0,1fr))_repeat(2,minmax(8.25rem,1fr))_auto] 2xl:grid-cols-[repeat(2,minmax(0,2fr))_repeat(4,minmax(0,1fr))_auto]"
      >
        <Labelled label={say('filters.person')} htmlFor="person" className="col-span-2 2xl:col-span-1">
          <SearchInput
            id="person"
            name="person"
            words={filter.person ?? ''}
            maxLength={254}
            placeholder={say('filters.personHint')}
          />
        </Labelled>
        {/* The key gives the fields the words of the address again; the button that was pressed stays, and has the focus. */}
        <Fields key={auditHref(filter)} filter={filter} />
        <div className="col-span-2 flex gap-2 md:col-span-1">
          <Button type="submit" variant="primary" pending={isPending} pendingLabel={say('filters.applying')}>
            {say('filters.apply')}
          </Button>
          {Object.keys(filter).length > 0 && (
            <LinkButton variant="ghost" href="/audit">
              <span>
                {say.rich('filters.clear', {
                  hidden: (words) => <span className="sr-only">{words}</span>,
                })}
              </span>
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
      <Labelled
        label={say('filters.action')}
        htmlFor="action"
        className="col-span-2 md:col-span-3 2xl:col-span-1"
      >
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
        <Input id="from" name="from" type="date" defaultValue={filter.fromDate} className="px-2" />
      </Labelled>
      <Labelled label={zone ? say('filters.toIn', { zone }) : say('filters.to')} htmlFor="to">
        <Input id="to" name="to" type="date" defaultValue={filter.toDate} className="px-2" />
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
