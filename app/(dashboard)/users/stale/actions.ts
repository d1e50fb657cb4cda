'use server'

import { formAction } from '@/lib/http/form-action'
import { compareUser } from '@/lib/users/compare-user'
import { idField } from '@/lib/users/user.schema'

/** What is stored of a user now, and who made it so. */
export const compareUserAction = formAction(idField, compareUser)
