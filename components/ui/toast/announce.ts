'use client'

import { useEffect, useSyncExternalStore } from 'react'

let words = ''
const watchers = new Set<() => void>()

/** Says this aloud, once: for what the screen shows by a sign only. Nothing is said for nothing. */
export function useAnnounced(text: string): void {
  useEffect(() => {
    if (!text) return
    say(text)
    return () => say('')
  }, [text])
}

/** What is being said; for the one place of the page that readers watch, which the Toaster draws. */
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
