'use client'

import { useSyncExternalStore } from 'react'

/** A value of this tab that any part of the page can set, and any component can follow. */
export function makeStore<Value>(initial: Value) {
  let current = initial
  const watchers = new Set<() => void>()

  function watch(onChange: () => void): () => void {
    watchers.add(onChange)
    return () => watchers.delete(onChange)
  }

  return {
    set(next: Value): void {
      current = next
      for (const tell of watchers) tell()
    },
    /** The value, `initial` in the server's page. */
    use: (): Value =>
      useSyncExternalStore(
        watch,
        () => current,
        () => initial,
      ),
  }
}
