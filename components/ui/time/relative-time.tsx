'use client'

import { useEffect, useState } from 'react'
import { useLocale, useTranslations } from '#i18n'
import { useHydrated } from '../use-hydrated'
import { localTime, utcTime } from './clock-words'
import { howLongAgo } from './how-long-ago'
import { TimeHint } from './time-hint'

type RelativeTimeProps = {
  at: Date
  /** The server's clock at rendering, so that server and first client render say the same. */
  now: Date
  /** Shows the full time after the relative one. */
  isFull?: boolean
  /** As short as can be: "2h ago". */
  isNarrow?: boolean
  /** One of many rows: no Tab stop of its own, because the page of the row shows the full time. */
  isInRow?: boolean
}

/** "3 hours ago", with the full local time as hidden text, and that and its UTC value on hover and on focus. */
export function RelativeTime({
  at,
  now,
  isFull = false,
  isNarrow = false,
  isInRow = false,
}: RelativeTimeProps) {
  const say = useTranslations('time')
  const language = useLocale()
  const isHydrated = useHydrated()
  const [clock, setClock] = useState(now)

  useEffect(() => {
    const timer = setInterval(() => setClock(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])

  const utc = utcTime(at)
  const local = isHydrated ? localTime(at, language) : utc
  const isJustNow = Math.abs(clock.getTime() - at.getTime()) < 60_000
  const isUtc = local.endsWith(' UTC')
  const other = isFull ? utc : `${local} (${utc})`
  return (
    <TimeHint at={at} hint={isUtc ? (isFull ? null : local) : other} isInRow={isInRow}>
      {isJustNow ? say('justNow') : howLongAgo(at, clock, language, isNarrow ? 'narrow' : 'long')}
      <span className={isFull ? '' : 'sr-only'}>, {local}</span>
    </TimeHint>
  )
}
