'use server'

import { formAction } from '@/lib/http/form-action'
import { getTranslations } from '@/lib/i18n/request-texts'
import { applyImport } from '@/lib/user-import/apply-import'
import { applyImportInput } from '@/lib/user-import/import.schema'
import { resultsInWords } from '@/lib/user-import/import-in-words'

/** Does some steps of the plan that is on the screen. */
export const applyImportAction = formAction(applyImportInput, async (actor, input) => {
  const results = await applyImport(actor, input)
  return resultsInWords(await getTranslations(), results)
})
