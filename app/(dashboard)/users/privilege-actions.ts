'use server'

import { z } from 'zod'
import { formAction } from '@/lib/http/form-action'
import { suggestUsers } from '@/lib/users/suggest-users'

export const suggestUsersAction = formAction(z.string().max(254), suggestUsers)
