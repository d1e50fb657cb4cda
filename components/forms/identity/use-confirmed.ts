'use client'

import { createContext, useContext } from 'react'
import type { ActionResult } from '../action-result'

/** Calls an action, and calls it again after the confirmation that it asked for. */
export type Confirmed = <T>(call: () => Promise<ActionResult<T>>) => Promise<ActionResult<T>>

/** Filled by the layout of signed-in screens. */
export const ConfirmedContext = createContext<Confirmed>((call) => call())

/** For actions that may answer `unconfirmed`: what was typed stays while the password is asked for. */
export function useConfirmed(): Confirmed {
  return useContext(ConfirmedContext)
}
