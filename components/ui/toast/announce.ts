'use client'

import { useEffect, useSyncExternalStore } from 'react'

let words = ''
const watchers = new Set<() => void>()

/** Announces this once: for what the screen shows by an icon only. An empty text is not announced. */
export function useAnnounced(text: string): void {
  useEffect(() => {
    if (!text) return
    say(text)
    return () => say('')
  }, [text])
}

/** The current announcement, for the live region that the Toaster renders. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    watch,
    () => words,
    () => '',
  )
}

function say(next: string): void {
  words = next
  for (const tell of watchers) tell()
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}
