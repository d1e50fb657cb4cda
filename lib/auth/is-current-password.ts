import 'server-only'
import { recordEvent } from '../audit/record-event'
import { db } from '../db/database'
import { verifyPassword } from '../passwords/hash-password'
import type { UserView } from '../users/user-view'
import type { Actor } from './actor'
import { guardedAttempt } from './sign-in-delay'

type Given = {
  /** Of the user's row. */
  hash: string | null
  /** Normalised. */
  password: string
}

/**
 * Is this the current password of that user? Counted and noted like a failed sign-in: an open session must not be a
 * place to guess (checklist 56). @throws AppError limited while the account or the client's address has to wait
 */
export async function isCurrentPassword(
  actor: Actor,
  user: UserView,
  { hash, password }: Given,
): Promise<boolean> {
  const attempt = {
    emailAddress: user.emailAddress,
    ipAddress: actor.origin.ipAddress,
    tell: (outcome: 'failed' | 'refused') =>
      recordEvent(db(), { actor, action: `current_password.${outcome}`, target: user }),
  }
  const fits = await guardedAttempt(attempt, async () => (await verifyPassword(password, hash)) || null)
  return fits === true
}
