'use server'

import { getTranslations } from '@/lib/i18n/request-texts'
import { applyImport } from '@/lib/user-import/apply-import'
import { beginImport } from '@/lib/user-import/begin-import'
import { applyImportInput } from '@/lib/user-import/import.schema'
import { resultsInWords } from '@/lib/user-import/import-in-words'
import { formAction, noInput } from '@/lib/web/form-action'

/** The id of a run of the import, for all its steps. */
export const beginImportAction = formAction(noInput, (actor) => beginImport(actor))

/** Does some steps of the plan that is on the screen. */
export const applyImportAction = formAction(applyImportInput, async (actor, input) => {
  const results = await applyImport(actor, input)
  return resultsInWords(await getTranslations(), results)
})
