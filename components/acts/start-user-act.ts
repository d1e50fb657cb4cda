'use client'

import { useSyncExternalStore } from 'react'
import type { ActedUser, Deletion, UserActName } from './acts-on-user'

export type StartedAct = {
  name: UserActName
  user: ActedUser
  deletion?: Deletion | null
  /** Where the focus goes afterwards, if the control that started it is gone. */
  focusAfter?: () => HTMLElement | null
  /** Once it is done, before its message. */
  onDone?: () => void
}

let started: StartedAct | null = null
const watchers = new Set<() => void>()

/** Starts an act on a user from anywhere on the page (user-act-host.tsx): it asks what has to be asked. */
export function startUserAct(act: StartedAct | null): void {
  started = act
  for (const tell of watchers) tell()
}

export function useStartedAct(): StartedAct | null {
  return useSyncExternalStore(
    watch,
    () => started,
    () => null,
  )
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}
