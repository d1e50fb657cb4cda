'use server'

import { idField } from '@/lib/user-record/field.schema'
import { compareUser } from '@/lib/users/compare-user'
import { formAction } from '@/lib/web/form-action'

/** What is stored of a user now, and who made it so. */
export const compareUserAction = formAction(idField, compareUser)
