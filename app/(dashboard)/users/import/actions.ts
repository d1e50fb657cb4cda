'use server'

import { formAction } from '@/lib/http/form-action'
import { applyImport } from '@/lib/user-import/apply-import'
import { applyImportInput } from '@/lib/user-import/import.schema'

/** Does some steps of the plan that is on the screen. */
export const applyImportAction = formAction(applyImportInput, applyImport)
