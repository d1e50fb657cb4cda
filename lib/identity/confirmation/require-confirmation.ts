import 'server-only'
import type { Tx } from '../../db/database'
import { AppError } from '../../errors/app-error'
import type { Actor } from '../../permissions/actor'

/** How long a password given in a session counts as proof of identity. */
const confirmedForSeconds = 300

/**
 * Refuses acts that would give an account away at an unlocked screen, unless the password was given in this session a
 * short while ago (ASVS 7.5.1). Programs with a key have no password to give. @throws AppError unconfirmed
 */
export async function requireConfirmation(tx: Tx, actor: Actor): Promise<void> {
  if (actor.kind === 'key') return
  const [session] = await tx.$queryRaw<{ is_confirmed: boolean }[]>`
    SELECT confirmed_at > now() - make_interval(secs => ${confirmedForSeconds}::int) AS is_confirmed
    FROM session WHERE id = ${actor.sessionId}`
  if (!session?.is_confirmed) throw new AppError('unconfirmed')
}
