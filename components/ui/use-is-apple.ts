'use client'

import { useSyncExternalStore } from 'react'

/** Whether the keyboard has ⌘ where others have Ctrl; the server and the first client render say no. */
export function useIsApple(): boolean {
  return useSyncExternalStore(nothingToWatch, isApple, () => false)
}

export function isApple(): boolean {
  return /Mac|iPhone|iPad|iPod/.test(navigator.platform)
}

function nothingToWatch() {
  return () => {}
}
