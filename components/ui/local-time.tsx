'use client'

import { localTime, utcTime } from './clock-words'
import { useHydrated } from './use-hydrated'

/** A moment by the reader's clock, with its zone; the server draws it in UTC. */
export function LocalTime({ at }: { at: Date }) {
  const isHydrated = useHydrated()
  return (
    <time dateTime={at.toISOString()} title={utcTime(at)} className="tabular-nums">
      {isHydrated ? localTime(at) : utcTime(at)}
    </time>
  )
}
