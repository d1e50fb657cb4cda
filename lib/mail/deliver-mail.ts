import 'server-only'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail } from '@/prisma/generated/client'
import { db, inTransaction } from '../db/database'
import { env } from '../env'
import { languageFrom } from '../i18n/languages'
import { addJob } from '../jobs/add-job'
import { logger } from '../log/logger'
import { unseal } from '../secrets/seal'
import { composeMail, type MailContent } from './compose-mail'
import { deliverToFile } from './file-delivery'
import { linkUrl } from './link-url'
import { envelopeAddress } from './mail-address'
import { attemptAgainAt } from './mail-attempts'
import type { MailKind, MailState } from './mail-kinds'
import { deliverMailTask, deliveryKey, tokenSealPurpose } from './queue-mail'
import { DeliveryError, deliverBySmtp } from './smtp-delivery'
import { readWording } from './texts/stored-wording'

/**
 * One attempt to hand a mail over: the task `deliver_mail`. A mail whose link is dead is dropped. A mail is claimed in
 * the database before its first byte is sent, so two workers never send the same one, and one that a dying process left
 * claimed is never sent again (see sweep-mail).
 */
export async function deliverMail(mailId: string): Promise<void> {
  const mail = await db().mail.findUnique({ where: { id: mailId } })
  if (mail?.state !== 'queued') return
  if (!(await isWanted(mail))) {
    return settle(mail, 'queued', { state: 'expired', reply: 'The link no longer worked' })
  }

  try {
    const message = await compose(mail)
    const claim = () => claimForSending(mail)
    const reply = env().SMTP_URL
      ? await deliverBySmtp({
          url: env().SMTP_URL ?? '',
          envelope: envelopeOf(mail),
          message,
          mayHandOver: claim,
        })
      : (await claim())
        ? await deliverToFile(mail.id, message)
        : null
    if (reply !== null) await settle(mail, 'sending', { state: 'accepted', reply })
  } catch (error) {
    await failed(mail, error)
  }
}

/** A mail about a link makes sense while that link lives. */
async function isWanted({ linkId }: Mail): Promise<boolean> {
  if (!linkId) return true
  const links = await db().$queryRaw`SELECT 1 FROM account_link WHERE id = ${linkId} AND expires_at > now()`
  return Array.isArray(links) && links.length > 0
}

async function claimForSending({ id }: Mail): Promise<boolean> {
  const { count } = await db().mail.updateMany({
    where: { id, state: 'queued' },
    data: { state: 'sending', lastAttemptAt: new Date(), attempts: { increment: 1 } },
  })
  return count === 1
}

type Outcome = { state: Extract<MailState, 'accepted' | 'failed' | 'expired'>; stage?: string; reply: string }

async function settle({ id, kind }: Mail, from: MailState, { state, stage, reply }: Outcome): Promise<void> {
  await db().mail.updateMany({
    where: { id, state: from },
    data: {
      state,
      stage: stage ?? null,
      reply,
      tokenCipher: null,
      nextAttemptAt: null,
      settledAt: new Date(),
    },
  })
  logger().info({ mailId: id, kind, state, stage }, 'mail settled')
}

async function failed(mail: Mail, error: unknown): Promise<void> {
  if (!(error instanceof DeliveryError)) throw error
  const { stage, reply, isFinal } = error
  const current = await db().mail.findUniqueOrThrow({ where: { id: mail.id } })
  const again = isFinal ? null : attemptAgainAt(current, new Date())
  if (!again) return settle(mail, current.state as MailState, { state: 'failed', stage, reply })

  logger().warn({ mailId: mail.id, stage, again }, 'mail not handed over yet')
  await inTransaction(async (tx) => {
    await tx.mail.update({
      where: { id: mail.id },
      data: {
        state: 'queued',
        stage,
        reply,
        lastAttemptAt: new Date(),
        nextAttemptAt: again,
        // Claimed attempts were counted when they were claimed.
        attempts: current.state === 'sending' ? current.attempts : { increment: 1 },
      },
    })
    await addJob(tx, deliverMailTask, { mailId: mail.id }, { runAt: again, key: deliveryKey(mail.id) })
  })
}

function envelopeOf({ toAddress }: Mail): { from: string; to: string } {
  const from = env().MAIL_FROM ?? ''
  const sender = /<([^<>]+)>$/.exec(from)?.[1] ?? from
  return { from: envelopeAddress(sender), to: envelopeAddress(toAddress) }
}

async function compose(mail: Mail): Promise<Buffer> {
  const token = mail.tokenCipher
    ? unseal(mail.tokenCipher, { purpose: tokenSealPurpose, boundTo: mail.id })
    : null
  if (mail.linkId && !token) {
    throw new DeliveryError('content', 'AUTH_SECRET was changed after this email was written', true)
  }
  const kind = mail.kind as MailKind
  const language = languageFrom(mail.language) ?? 'en'
  const { wording } = await readWording(db(), { orgId: mail.orgId, kind, language })
  const { subject, text, html } = composeMail(kind, mail.content as MailContent[MailKind], {
    language,
    links: (token ?? '').split(' ').map(linkUrl),
    wording,
  })
  const host = new URL(env().APP_URL).hostname
  const parts = env().SMTP_URL ? { text, html } : readableParts({ text, html })
  return new MailComposer({
    from: env().MAIL_FROM ?? `Gatehouse <gatehouse@${host}>`,
    to: mail.toAddress,
    subject,
    ...parts,
    // The same in every attempt, so that a server can recognise a mail it already has.
    messageId: `<${mail.id}@${host}>`,
    date: mail.createdAt,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  })
    .compile()
    .build()
}

/**
 * The parts of a mail that becomes a file, unencoded: operators read it in an editor and copy the link. Mail servers
 * get quoted-printable, which breaks lines at 76 characters and writes "=" as "=3D".
 */
function readableParts({ text, html }: { text: string; html: string }) {
  const part = (type: string, content: string) => ({
    raw: [
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: 8bit',
      '',
      content.replaceAll('\n', '\r\n'),
    ].join('\r\n'),
  })
  return { text: part('text/plain', text), html: part('text/html', html) }
}
