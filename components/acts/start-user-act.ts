'use client'

import { makeStore } from '../ui/make-store'
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

const started = makeStore<StartedAct | null>(null)

/** Starts an act on a user from anywhere on the page (user-act-host.tsx): it asks what has to be asked. */
export const startUserAct = started.set
export const useStartedAct = started.use
