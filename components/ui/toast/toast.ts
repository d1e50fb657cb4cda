'use client'

import { useSyncExternalStore } from 'react'

/** The action of a message: something to do, somewhere to go, or something to copy. */
export type ToastAction =
  | { label: string; act: () => Promise<void> }
  | { label: string; href: string }
  | { copies: string; text: string }

type ToastDetails = {
  description?: string
  /** What happened, one point each. */
  points?: string[]
  actions?: ToastAction[]
  /** A receipt: it stays until it is closed, or until the next one comes. */
  isReceipt?: boolean
}

export type ToastMessage = ToastDetails & { id: number; kind: 'success' | 'failure'; title: string }

const none: ToastMessage[] = []
let messages = none
let lastId = 0
const watchers = new Set<() => void>()

/** Short messages after an act, rendered by the Toaster. What they say and offer is also on the pages. */
export const toast = {
  success: (title: string, details: ToastDetails = {}): void => add('success', title, details),
  failure: (title: string, details: ToastDetails = {}): void => add('failure', title, details),
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

function add(kind: ToastMessage['kind'], title: string, details: ToastDetails): void {
  lastId += 1
  const others = details.isReceipt ? messages.filter(({ isReceipt }) => !isReceipt) : messages
  change([...others, { id: lastId, kind, title, ...details }])
}

function change(next: ToastMessage[]): void {
  messages = next
  for (const tell of watchers) tell()
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}
