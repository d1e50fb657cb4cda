import 'server-only'
import { AppError } from '../errors/app-error'
import type { Told } from '../i18n/sentence'
import type { Actor } from './actor'
import type { UntargetedAct, UserAct } from './who-may-what'

/** Who was refused what, for the audit log; the caller is not told. */
export type Refusal = {
  actor: Actor
  act: UserAct | UntargetedAct
  /** The requested id: the user may not exist, or belong to another organisation. */
  targetId: string | null
  /** The section of the privileges that was not the actor's to give. */
  section?: string
}

type Wording = { message?: Told; fieldErrors?: Record<string, Told> }

/** An act that its actor may not do: `forbidden`, or `not_found` where they may not even know of the target. */
export class RefusedError extends AppError {
  constructor(
    code: 'forbidden' | 'not_found',
    readonly refusal: Refusal,
    { message, fieldErrors }: Wording = {},
  ) {
    super(code, message, { fieldErrors })
  }
}
