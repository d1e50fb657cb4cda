'use client'

import { useSyncExternalStore } from 'react'

/** False on the server and in the first client render, true once this page listens to events. */
export function useHydrated(): boolean {
  return useSyncExternalStore(nothingToWatch, onClient, onServer)
}

function nothingToWatch() {
  return () => {}
}

function onClient() {
  return true
}

function onServer() {
  return false
}
