'use client'

import { useSyncExternalStore } from 'react'
import type { PrivilegeChanged } from '@/lib/users/set-privilege'
import type { Privilege } from './bulk-acts'

/** A privilege that was set for many users, with the former level of each changed one. */
export type PrivilegeUndo = Privilege & { changed: PrivilegeChanged[] }

let wanted: PrivilegeUndo | null = null
const watchers = new Set<() => void>()

/** Asks the page to undo a change (bulk-undo.tsx): a message offers it, and outlives the dialog. */
export function undoPrivilege(undo: PrivilegeUndo | null): void {
  wanted = undo
  for (const tell of watchers) tell()
}

export function useWantedUndo(): PrivilegeUndo | null {
  return useSyncExternalStore(
    watch,
    () => wanted,
    () => null,
  )
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}
