'use server'

import { refresh } from 'next/cache'
import { updateOrganisationInput } from '@/lib/organisation-settings/organisation.schema'
import { updateOrganisation } from '@/lib/organisation-settings/update-organisation'
import { formAction } from '@/lib/web/form-action'

/** Changes the organisation's own options. */
export const updateOrganisationAction = formAction(updateOrganisationInput, async (actor, input) => {
  const saved = await updateOrganisation(actor, input)
  refresh()
  return saved
})
