'use client'

import { useEffect, useState } from 'react'
import { localTime, utcTime } from './clock-words'
import { relativeWords } from './relative-words'
import { useHydrated } from './use-hydrated'

type RelativeTimeProps = {
  at: Date
  /** The server's clock at rendering, so that server and first client render say the same. */
  now: Date
  /** Shows the full time after the relative one. */
  isFull?: boolean
}

/** "3 hours ago", with the full local time and its UTC value as title and as hidden text. */
export function RelativeTime({ at, now, isFull = false }: RelativeTimeProps) {
  const isHydrated = useHydrated()
  const [clock, setClock] = useState(now)

  useEffect(() => {
    const timer = setInterval(() => setClock(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])

  const utc = utcTime(at)
  const local = isHydrated ? localTime(at) : utc
  return (
    <time
      dateTime={at.toISOString()}
      title={local.endsWith(' UTC') ? local : `${local} (${utc})`}
      className="tabular-nums"
    >
      {relativeWords(at, clock)}
      <span className={isFull ? '' : 'sr-only'}>, {local}</span>
    </time>
  )
}
