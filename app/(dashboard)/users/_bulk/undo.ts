'use client'

import type { ActionResult } from '@/components/forms/action-result'
import { makeStore } from '@/components/ui/make-store'
import type { BulkResult } from '@/lib/users/bulk.schema'

/** A bulk change that can be taken back. */
export type Undo = {
  /** Names its texts. */
  of: 'privilege' | 'deactivate' | 'groups'
  /** Whom it changed. */
  ids: string[]
  /** Takes it back for some of them. */
  act: (ids: string[]) => Promise<ActionResult<BulkResult>>
}

const wanted = makeStore<Undo | null>(null)

/** Asks the page to undo a change (bulk-undo.tsx): a message offers it, and outlives the dialog. */
export const startUndo = wanted.set
export const useWantedUndo = wanted.use
