import 'server-only'
import { measure } from './measure'

/** How tries to sign in end. */
export const signInResults = ['done', 'wrong', 'limited', 'outgrown', 'busy', 'error'] as const

/** Each try to sign in with a password. */
export const signIns = measure<{ result: (typeof signInResults)[number] }>('sign-in')
