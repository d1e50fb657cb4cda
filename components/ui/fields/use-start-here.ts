'use client'

import { useEffect } from 'react'
import { useHydrated } from '../use-hydrated'

/**
 * Gives a field the focus when its screen opens, as soon as it can take it. Not `autoFocus`: the server's page has the
 * field disabled until something listens to it. Whoever types elsewhere already is left alone.
 */
export function useStartHere(id: string, isWanted = true): void {
  const isHydrated = useHydrated()

  useEffect(() => {
    const hasField = document.activeElement?.matches('input, textarea, select')
    if (isWanted && isHydrated && !hasField) document.getElementById(id)?.focus({ preventScroll: true })
  }, [id, isWanted, isHydrated])
}
