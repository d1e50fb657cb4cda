import 'server-only'
import { z } from 'zod'
import { db, inTransaction } from '../db/database'
import { AppError } from '../errors/app-error'
import { invalid } from '../errors/to-app-error'
import { emailField } from '../user-record/field.schema'
import { deliverMail } from './deliver-mail'
import type { MailStage } from './mail-kinds'
import { queueMail } from './queue-mail'

const testMailInput = z.object({ to: emailField })

/** Longer than any SMTP conversation of ours can take. */
export const testPatienceMs = 180_000

/**
 * The operator's test: a mail through outbox, job and conversation like every other, with one attempt only.
 * @returns the mail server's answer
 * @throws AppError invalid for an invalid address; unavailable with the stage and the server's answer
 */
export async function sendTestMail(to: string): Promise<{ to: string; reply: string }> {
  const input = testMailInput.safeParse({ to })
  if (!input.success) throw invalid(input.error)
  const toAddress = input.data.to
  // Sent here, with the settings of this command, and not by a server that may have been started with others.
  const later = new Date(Date.now() + testPatienceMs)
  const content = { at: new Date().toISOString() }
  const id = await inTransaction((tx) =>
    queueMail(tx, { kind: 'test', user: null, toAddress, content, firstAttemptAt: later }),
  )
  await deliverMail(id)

  const { state, stage, reply } = await db().mail.findUniqueOrThrow({ where: { id } })
  if (state !== 'accepted') throw new AppError('unavailable', failure(stage as MailStage | null, reply))
  return { to: toAddress, reply: reply ?? '' }
}

const steps: Record<MailStage, string> = {
  connect: 'connecting to the mail server (SMTP_URL)',
  encryption: 'encrypting the connection',
  'sign-in': 'signing in to the mail server (user and password in SMTP_URL)',
  sender: 'setting the sender (MAIL_FROM)',
  recipient: 'setting the recipient',
  content: 'sending the content',
  interrupted: 'sending the content',
}

function failure(stage: MailStage | null, reply: string | null): string {
  return `The test email was not accepted. It failed while ${steps[stage ?? 'connect']}: ${reply ?? 'no reason was given'}`
}
