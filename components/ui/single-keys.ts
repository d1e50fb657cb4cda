'use client'

import { useSyncExternalStore } from 'react'

// Voice control types letters, so shortcuts of a single key can be switched off (WCAG 2.1.4); for this browser.
const name = 'gatehouse single keys'
const watchers = new Set<() => void>()

/** Whether shortcuts of a single key are on, as they are until switched off. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, areOn, () => true)
}

export function setSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(name)
  else localStorage.setItem(name, 'off')
  for (const tell of watchers) tell()
}

function areOn(): boolean {
  return localStorage.getItem(name) !== 'off'
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  // Other tabs.
  window.addEventListener('storage', onChange)
  return () => {
    watchers.delete(onChange)
    window.removeEventListener('storage', onChange)
  }
}
