'use server'

import { refresh } from 'next/cache'
import { formAction } from '@/lib/http/form-action'
import { setActive } from '@/lib/users/set-active'
import { idField, setActiveInput } from '@/lib/users/user.schema'
import { whatStops } from '@/lib/users/what-stops'

/** What would end if this user were deactivated. */
export const whatStopsAction = formAction(idField, whatStops)

/** Answers what a deactivation ended. */
export const setActiveAction = formAction(setActiveInput, async (actor, { id, active }) => {
  const { stopped } = await setActive(actor, id, active)
  refresh()
  return stopped
})
