'use client'

import { useSyncExternalStore } from 'react'

export type ToastMessage = { id: number; title: string; description?: string }

const none: ToastMessage[] = []
let messages = none
let lastId = 0
const watchers = new Set<() => void>()

/** Short messages after an act, drawn by the Toaster. What they say is also on the page. */
export const toast = {
  success(title: string, { description }: { description?: string } = {}): void {
    lastId += 1
    change([...messages, { id: lastId, title, description }])
  },
}

export function closeToast(id: number): void {
  change(messages.filter((message) => message.id !== id))
}

export function useToasts(): ToastMessage[] {
  return useSyncExternalStore(
    watch,
    () => messages,
    () => none,
  )
}

function change(next: ToastMessage[]): void {
  messages = next
  for (const tell of watchers) tell()
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}
