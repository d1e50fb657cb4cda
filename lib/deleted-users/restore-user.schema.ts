import { z } from 'zod'
import { emailField, idField } from '../user-record/field.schema'

/** "Restore" on the Deleted users screen: whom, and with another address where theirs is taken. */
export const restoreUserInput = z.object({ id: idField, email_address: emailField.optional() })

export type RestoreUserInput = z.output<typeof restoreUserInput>
export type RestoreUserForm = z.input<typeof restoreUserInput>
