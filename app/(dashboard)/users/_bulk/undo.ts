'use client'

import { useSyncExternalStore } from 'react'
import type { ActionResult } from '@/components/forms/action-result'
import type { BulkResult } from '@/lib/users/bulk.schema'

/** A bulk change that can be taken back. */
export type Undo = {
  /** Names its texts. */
  of: 'privilege' | 'deactivate'
  /** Whom it changed. */
  ids: string[]
  /** Takes it back for some of them. */
  act: (ids: string[]) => Promise<ActionResult<BulkResult>>
}

let wanted: Undo | null = null
const watchers = new Set<() => void>()

/** Asks the page to undo a change (bulk-undo.tsx): a message offers it, and outlives the dialog. */
export function startUndo(undo: Undo | null): void {
  wanted = undo
  for (const tell of watchers) tell()
}

export function useWantedUndo(): Undo | null {
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
