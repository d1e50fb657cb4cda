'use server'

import { refresh } from 'next/cache'
import { idField } from '@/lib/user-record/field.schema'
import { setActive } from '@/lib/users/set-active'
import { setActiveInput } from '@/lib/users/user.schema'
import { whatStops } from '@/lib/users/what-stops'
import { formAction } from '@/lib/web/form-action'
import { toldEvent } from '@/lib/web/told-event'

/** What would end if this user were deactivated. */
export const whatStopsAction = formAction(idField, whatStops)

/** Answers what a deactivation ended, and when; null where nothing changed. */
export const setActiveAction = formAction(setActiveInput, async (actor, { id, active }) => {
  const { stopped, event } = await setActive(actor, id, active)
  refresh()
  return event && { stopped, event: toldEvent(actor, event) }
})
