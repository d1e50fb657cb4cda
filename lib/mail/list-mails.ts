import 'server-only'
import type { Mail } from '@/prisma/generated/client'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import type { Actor } from '../permissions/actor'
import { authorize } from '../permissions/authorize'
import { presentUser } from '../user-record/present-user'
import type { MailKind, MailStage, MailState } from './mail-kinds'

/** A mail as admins see it: its state, never its content. */
export type MailView = {
  id: string
  kind: MailKind
  toAddress: string
  state: MailState
  /** Where the last attempt failed. */
  stage: MailStage | null
  /** The mail server's words. */
  reply: string | null
  attempts: number
  createdAt: Date
  nextAttemptAt: Date | null
  settledAt: Date | null
}

const shownMails = 10

/** The newest mails to a user, for actors who may send them one. @throws AppError not_found or forbidden */
export async function listMails(actor: Actor, userId: string): Promise<MailView[]> {
  const row = isId(userId) ? await db().user.findUnique({ where: { id: userId } }) : null
  authorize(actor, 'user.send-link', row && (await presentUser(db(), row)))
  const mails = await db().mail.findMany({ where: { userId }, orderBy: { id: 'desc' }, take: shownMails })
  return mails.map(presentMail)
}

/** A row of the outbox as admins see it. */
export function presentMail(mail: Mail): MailView {
  return {
    id: mail.id,
    kind: mail.kind as MailKind,
    toAddress: mail.toAddress,
    state: mail.state as MailState,
    stage: mail.stage as MailStage | null,
    reply: mail.reply,
    attempts: mail.attempts,
    createdAt: mail.createdAt,
    nextAttemptAt: mail.nextAttemptAt,
    settledAt: mail.settledAt,
  }
}
