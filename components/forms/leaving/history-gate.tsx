'use client'

import { useEffect } from 'react'

type Hold = (event: PopStateEvent) => void

let hold: Hold | null = null

/**
 * Learns of Back and Forward before the router, which would already have left the page: its effect runs before that of
 * the router around it. The root layout renders it once.
 */
export function HistoryGate() {
  useEffect(() => {
    const onPopState = (event: PopStateEvent) => hold?.(event)
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [])
  return null
}

/** Lets `holding` decide about Back and Forward, until the returned function is called. */
export function holdHistory(holding: Hold): () => void {
  hold = holding
  return () => {
    if (hold === holding) hold = null
  }
}
