'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { browserTimeZone, today } from '@/components/ui/time/clock-words'
import { useHydrated } from '@/components/ui/use-hydrated'
import { auditHref, lastDays, type ScreenFilter } from './audit-query'

const ranges = { today: 1, week: 7, month: 30 } as const
type RangeName = keyof typeof ranges

/** Today, 7 and 30 days with one press, by the reader's clock; a second press shows all days again. */
export function LastDays({ filter }: { filter: ScreenFilter }) {
  const say = useTranslations('audit.filters')
  const router = useRouter()
  const isHydrated = useHydrated()
  const [, startTransition] = useTransition()
  const [chosen, choose] = useOptimistic(isHydrated ? rangeOf(filter) : null)

  function press(name: RangeName) {
    const next = chosen === name ? null : name
    const { fromDate: _from, toDate: _to, timeZone: _zone, ...others } = filter
    startTransition(() => {
      choose(next)
      router.push(auditHref({ ...others, ...(next ? daysOf(next) : {}) }), { scroll: false })
    })
  }

  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{say('lastDays')}</legend>
      {(Object.keys(ranges) as RangeName[]).map((name) => (
        <Button key={name} size="sm" aria-pressed={chosen === name} onClick={() => press(name)}>
          {say(`ranges.${name}`)}
        </Button>
      ))}
    </fieldset>
  )
}

function daysOf(name: RangeName) {
  return lastDays(ranges[name], today(), browserTimeZone())
}

function rangeOf({ fromDate, toDate, timeZone = 'UTC' }: ScreenFilter): RangeName | null {
  const names = Object.keys(ranges) as RangeName[]
  if (toDate !== undefined || timeZone !== browserTimeZone()) return null
  return names.find((name) => daysOf(name).fromDate === fromDate) ?? null
}
