'use client'

import { useLocale } from '#i18n'
import { useHydrated } from '../use-hydrated'
import { dayOf, utcTime } from './clock-words'
import { TimeHint } from './time-hint'
import { useSayTime } from './use-say-time'

/** The day of a moment by the reader's clock, and the whole of it on hover; the server renders the day in UTC. */
export function LocalDay({ at }: { at: Date }) {
  const language = useLocale()
  const isHydrated = useHydrated()
  const local = useSayTime()(at)
  const hint = local.endsWith(' UTC') ? local : `${local} (${utcTime(at)})`
  return (
    <TimeHint at={at} hint={hint} isInRow>
      {dayOf(at, language, isHydrated ? undefined : 'UTC')}
    </TimeHint>
  )
}
