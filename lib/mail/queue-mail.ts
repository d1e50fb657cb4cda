import 'server-only'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import type { Language } from '../i18n/languages'
import { addJob, task } from '../jobs/add-job'
import { seal } from '../secrets/seal'
import type { MailContent } from './compose-mail'
import type { MailKind } from './mail-kinds'

type NewMail<Kind extends MailKind> = {
  kind: Kind
  /** Whom it is for; null for the operator's test mail. */
  user: { id: string; orgId: string } | null
  toAddress: string
  content: MailContent[Kind]
  /** The language of the page it was requested on; otherwise that of the organisation. */
  language?: Language
  /** What the mail carries; the token is its secret. Of several links the tokens, with spaces between them. */
  link?: { id: string; token: string }
  /** Leaves the first attempt to the caller until then. */
  firstAttemptAt?: Date
}

/** One attempt to hand a mail to the mail server. */
export const deliverMailTask = task<{ mailId: string }>('deliver_mail')

/** The purpose of the key that seals the tokens of waiting mails. */
export const tokenSealPurpose = 'mailed token'

/**
 * Puts a mail into the outbox, in the transaction of its change, with the job that sends it. The token of its link is
 * sealed, and removed when the mail is sent or given up. @returns the mail's id
 */
export async function queueMail<Kind extends MailKind>(
  tx: Tx,
  { kind, user, toAddress, content, language, link, firstAttemptAt }: NewMail<Kind>,
): Promise<string> {
  const id = newId()
  await tx.mail.create({
    data: {
      id,
      kind,
      orgId: user?.orgId ?? null,
      userId: user?.id ?? null,
      toAddress,
      content,
      language: language ?? (await languageOf(tx, user?.orgId)),
      linkId: link?.id ?? null,
      ...(firstAttemptAt ? { nextAttemptAt: firstAttemptAt } : {}),
      tokenCipher: link ? seal(link.token, { purpose: tokenSealPurpose, boundTo: id }) : null,
    },
  })
  await addJob(
    tx,
    deliverMailTask,
    { mailId: id },
    { key: deliveryKey(id), ...(firstAttemptAt ? { runAt: firstAttemptAt } : {}) },
  )
  return id
}

/** The language of mails that no page asked for. */
async function languageOf(tx: Tx, orgId: string | undefined): Promise<string> {
  if (!orgId) return 'en'
  const organisation = await tx.organisation.findUnique({
    where: { id: orgId },
    select: { mailLanguage: true },
  })
  return organisation?.mailLanguage ?? 'en'
}

/** One waiting job a mail. */
export function deliveryKey(mailId: string): string {
  return `mail:${mailId}`
}
