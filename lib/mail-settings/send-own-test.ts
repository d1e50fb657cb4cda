import 'server-only'
import { recordEvent } from '../audit/record-event'
import { db } from '../db/database'
import { inTransactionOf } from '../identity/in-transaction-of'
import { deliverMail } from '../mail/deliver-mail'
import type { MailStage, MailState } from '../mail/mail-kinds'
import { queueMail } from '../mail/queue-mail'
import { testPatienceMs } from '../mail/send-test-mail'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { consume } from '../rate-limit/rate-limit'

/** What came of a test mail. */
export type TestedMail = {
  toAddress: string
  state: MailState
  /** Where it failed. */
  stage: MailStage | null
  /** The mail server's words, or the file that it became. */
  reply: string | null
}

/**
 * Sends the actor a mail and waits for what the mail server says: through outbox and conversation like every other
 * mail, with one attempt.
 * @throws AppError forbidden, limited
 */
export async function sendOwnTest(actor: Actor): Promise<TestedMail> {
  authorizeAct(actor, 'mail.test')
  await consume('test mail by user', actor.userId)
  const id = await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'mail.test')
    await recordEvent(tx, { actor, action: 'mail.tested' })
    return queueMail(tx, {
      kind: 'test',
      user: { id: actor.userId, orgId: actor.orgId },
      toAddress: actor.emailAddress,
      content: { at: new Date().toISOString() },
      language: actor.origin.language,
      // Sent here, while the reader waits.
      firstAttemptAt: new Date(Date.now() + testPatienceMs),
    })
  })
  await deliverMail(id)
  const { toAddress, state, stage, reply } = await db().mail.findUniqueOrThrow({ where: { id } })
  return { toAddress, state: state as MailState, stage: stage as MailStage | null, reply }
}
