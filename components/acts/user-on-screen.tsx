'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { ActedUser, UserActs } from './acts-on-user'

export type UserWithActs = { user: ActedUser; acts: UserActs; onDeleted?: () => void }

let shown: UserWithActs | null = null
const watchers = new Set<() => void>()

/** Tells the palette whose page is open, and what may be done to them. */
export function useTellUserOnScreen({ user, acts, onDeleted }: UserWithActs): void {
  useEffect(() => {
    show({ user, acts, onDeleted })
    return () => show(null)
  }, [user, acts, onDeleted])
}

/** The user whose page is open; null: none. */
export function useUserOnScreen(): UserWithActs | null {
  return useSyncExternalStore(
    watch,
    () => shown,
    () => null,
  )
}

function show(next: UserWithActs | null): void {
  shown = next
  for (const tell of watchers) tell()
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}
