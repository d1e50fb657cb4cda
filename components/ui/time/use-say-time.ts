'use client'

import { useLocale } from '#i18n'
import { useHydrated } from '../use-hydrated'
import { localTime, utcTime } from './clock-words'

/** Says a moment by the reader's clock, with its zone; the server, which does not know that clock, says it in UTC. */
export function useSayTime(): (at: Date) => string {
  const language = useLocale()
  const isHydrated = useHydrated()
  return (at) => (isHydrated ? localTime(at, language) : utcTime(at))
}
