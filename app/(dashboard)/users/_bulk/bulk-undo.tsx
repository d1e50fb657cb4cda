'use client'

import { lazy, Suspense } from 'react'
import { startUndo, useWantedUndo } from './undo'

const Undoing = lazy(() => import('./undoing'))

/** Undoes a bulk change when Undo of its message is pressed, on any page. */
export function BulkUndo() {
  const wanted = useWantedUndo()
  if (!wanted) return null
  return (
    <Suspense>
      <Undoing undo={wanted} onClose={() => startUndo(null)} />
    </Suspense>
  )
}
