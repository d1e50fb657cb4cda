'use client'

import { useEffect } from 'react'

type Hold = (event: PopStateEvent) => void

let hold: Hold | null = null

/**
 * Hears of Back and Forward before the router does, which would have left the page already: its effect runs before
 * that of the router around it. To be drawn by the root layout, once.
 */
export function HistoryGate() {
  useEffect(() => {
    const onPopState = (event: PopStateEvent) => hold?.(event)
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [])
  return null
}

/** Lets `holding` decide about Back and Forward, until the answer is called. */
export function holdHistory(holding: Hold): () => void {
  hold = holding
  return () => {
    if (hold === holding) hold = null
  }
}
