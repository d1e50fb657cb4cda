'use client'

import { createContext, useContext } from 'react'
import type { ActionResult } from '../action-result'

/** Calls an action, and once more when it asked to confirm who is there and that was done. */
export type Confirmed = <T>(call: () => Promise<ActionResult<T>>) => Promise<ActionResult<T>>

/** Filled by the layout of signed-in screens. */
export const ConfirmedContext = createContext<Confirmed>((call) => call())

/** For actions that may answer `unconfirmed`: what was typed waits meanwhile. */
export function useConfirmed(): Confirmed {
  return useContext(ConfirmedContext)
}
