import 'server-only'
import { OperatorError } from '@/lib/operator/operator-error'
import { weaknessOf } from '@/lib/secrets/weak-secret'
import type { Settings } from '../env'
import { hasUsers } from './has-users'

/**
 * Refuses an AUTH_SECRET that can be guessed as long as nothing depends on it. Once there are users, another one would
 * sign all of them out and end every access key: then the start says so each time, and the operator chooses the moment.
 * The database has to be migrated.
 * @returns a warning for the log, or null
 * @throws OperatorError while there are no users
 */
export async function judgeSecret(databaseUrl: string, authSecret: string): Promise<string | null> {
  const weakness = weaknessOf(authSecret)
  if (!weakness) return null
  const finding = `AUTH_SECRET can be guessed, because it ${weakness}`
  if (await hasUsers(databaseUrl)) {
    return `${finding}: an attacker could then sign in as any user. See docs/security.md for how to change it.`
  }
  throw new OperatorError(`${finding}; generate one with: openssl rand -base64 33.`)
}

/**
 * Refuses an ADMIN_SECRET that can be guessed: whoever has it makes admins of every organisation.
 * @returns a warning for the log, or null
 * @throws OperatorError unless ALLOW_WEAK_ADMIN_SECRET
 */
export function judgeAdminSecret({
  ADMIN_SECRET,
  ALLOW_WEAK_ADMIN_SECRET,
}: Pick<Settings, 'ADMIN_SECRET' | 'ALLOW_WEAK_ADMIN_SECRET'>): string | null {
  if (!ADMIN_SECRET) return null
  if (ALLOW_WEAK_ADMIN_SECRET)
    return 'ALLOW_WEAK_ADMIN_SECRET is on: whoever knows or guesses ADMIN_SECRET makes admins of every organisation. Use it only where nothing is at stake.'
  const weakness = weaknessOf(ADMIN_SECRET)
  if (!weakness) return null
  throw new OperatorError(
    `ADMIN_SECRET can be guessed, because it ${weakness}; generate one with: openssl rand -base64 33.`,
  )
}
