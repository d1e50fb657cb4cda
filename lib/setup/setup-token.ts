import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../env'
import { tokenIn } from '../links/token-in'

/**
 * The token of the setup link, 64 hex digits. It follows from the secret, so every instance and every start prints the
 * same link, and it opens nothing once there is a user (docs/decisions/003).
 */
export function setupToken(authSecret: string): string {
  return createHmac('sha256', authSecret).update('gatehouse setup').digest('hex')
}

/** Is this the token of the setup link, as an address had it? Compared in constant time. */
export function isSetupTokenValid(token: string): boolean {
  const expected = Buffer.from(setupToken(env().AUTH_SECRET))
  // A hand-made call of a server action can send anything.
  if (typeof token !== 'string') return false
  const given = Buffer.from(tokenIn(token, /[0-9a-f]{64}/))
  return given.length === expected.length && timingSafeEqual(given, expected)
}
