'use client'

import { useSyncExternalStore } from 'react'

/** Whether the keyboard has ⌘ instead of Ctrl; false on the server and in the first client render. */
export function useIsApple(): boolean {
  return useSyncExternalStore(nothingToWatch, isApple, () => false)
}

export function isApple(): boolean {
  return /Mac|iPhone|iPad|iPod/.test(navigator.platform)
}

function nothingToWatch() {
  return () => {}
}
