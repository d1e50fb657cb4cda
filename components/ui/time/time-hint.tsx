'use client'

import type { ReactNode } from 'react'
import { Tooltip } from '../overlays/tooltip'

type TimeHintProps = {
  at: Date
  /** The time in its other forms; null where they would add nothing. */
  hint: string | null
  isInRow: boolean
  children: ReactNode
}

/** A time with its other forms on hover and on focus; in a row of many only on hover. */
export function TimeHint({ at, hint, isInRow, children }: TimeHintProps) {
  const hasTooltip = hint !== null && !isInRow
  const time = (
    <time dateTime={at.toISOString()} title={hasTooltip ? undefined : (hint ?? undefined)}>
      {children}
    </time>
  )
  if (!hasTooltip) return time
  return (
    <Tooltip text={hint} className="inline-block min-h-6 cursor-help text-left">
      {time}
    </Tooltip>
  )
}
