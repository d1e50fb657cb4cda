import 'server-only'
import { db, inTransaction } from '../db/database'
import { addJob } from '../jobs/add-job'
import { deliverMailTask, deliveryKey } from './queue-mail'

// Longer than any SMTP conversation of ours can take.
const conversationMs = 3 * 60_000

/**
 * Cleans up after a process that died in the middle. A mail it had begun to hand over may have arrived, so it is given
 * up instead of sent twice. A waiting mail without a job gets a new one.
 */
export async function sweepMail(): Promise<void> {
  const longAgo = new Date(Date.now() - conversationMs)
  await db().mail.updateMany({
    where: { state: 'sending', lastAttemptAt: { lt: longAgo } },
    data: {
      state: 'failed',
      stage: 'interrupted',
      reply: 'Gatehouse stopped while sending this email; it may have arrived',
      tokenCipher: null,
      nextAttemptAt: null,
      settledAt: new Date(),
    },
  })
  await inTransaction(async (tx) => {
    const left = await tx.mail.findMany({
      where: { state: 'queued', nextAttemptAt: { lt: longAgo } },
      select: { id: true },
      take: 1000,
    })
    for (const { id } of left) {
      await addJob(tx, deliverMailTask, { mailId: id }, { key: deliveryKey(id) })
    }
  })
}
