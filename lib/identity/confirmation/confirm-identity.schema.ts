import { z } from 'zod'
import { givenPasswordField } from '../../user-record/field.schema'

/** "Confirm it is you". */
export const confirmIdentityInput = z.object({ current_password: givenPasswordField })

export type ConfirmIdentityInput = z.output<typeof confirmIdentityInput>
export type ConfirmIdentityForm = z.input<typeof confirmIdentityInput>
