'use client'

import { utcTime } from './clock-words'
import { TimeHint } from './time-hint'
import { useSayTime } from './use-say-time'

type LocalTimeProps = {
  at: Date
  /** One of many rows: no Tab stop of its own, because the page of the row shows the time in UTC as well. */
  isInRow?: boolean
}

/** A moment by the reader's clock, with its zone, and in UTC on hover and on focus; the server renders it in UTC. */
export function LocalTime({ at, isInRow = false }: LocalTimeProps) {
  const utc = utcTime(at)
  const shown = useSayTime()(at)
  return (
    <TimeHint at={at} hint={shown.endsWith(' UTC') ? null : utc} isInRow={isInRow}>
      {shown}
    </TimeHint>
  )
}
