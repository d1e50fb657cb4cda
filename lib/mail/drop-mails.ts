import 'server-only'
import type { Tx } from '../db/database'

/** Mails of a person that carry a link and wait for their (next) attempt. */
export function waitingWithLink(userId: string) {
  return { userId, state: 'queued', linkId: { not: null } }
}

/**
 * Settles them when their link has ended and removes the sealed token at once, without waiting for the next attempt.
 */
export async function dropMailsWithLink(tx: Tx, userId: string): Promise<void> {
  await tx.mail.updateMany({
    where: waitingWithLink(userId),
    data: {
      state: 'expired',
      stage: null,
      reply: 'The link no longer worked',
      tokenCipher: null,
      nextAttemptAt: null,
      settledAt: new Date(),
    },
  })
}
