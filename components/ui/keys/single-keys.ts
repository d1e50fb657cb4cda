'use client'

import { useSyncExternalStore } from 'react'

// Voice control types letters, so shortcuts of a single key can be switched off (WCAG 2.1.4); for this browser.
const name = 'gatehouse single keys'
const watchers = new Set<() => void>()

/** Whether shortcuts of a single key are on, as they are until switched off. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, areOn, () => true)
}

// A browser may refuse to store anything: then the choice applies to this page only.
let isOnHere: boolean | undefined

export function setSingleKeys(isOn: boolean): void {
  isOnHere = isOn
  try {
    if (isOn) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
    isOnHere = undefined
  } catch {}
  for (const tell of watchers) tell()
}

function areOn(): boolean {
  try {
    return isOnHere ?? localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
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
