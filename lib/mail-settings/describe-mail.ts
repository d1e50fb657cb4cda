import 'server-only'
import { env } from '../env'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { type MailHealth, mailHealth } from './mail-health'

/** How mail is sent: of SMTP_URL everything but the password. */
export type MailSetup = {
  health: MailHealth
  server: { host: string; port: number; isEncrypted: boolean; userName: string | null } | null
  /** MAIL_FROM */
  from: string | null
}

/** How this installation sends mail. @throws AppError forbidden */
export async function describeMail(actor: Actor): Promise<MailSetup> {
  authorizeAct(actor, 'mail.see')
  const { SMTP_URL, MAIL_FROM } = env()
  return {
    health: await mailHealth(actor.orgId),
    server: SMTP_URL ? serverIn(new URL(SMTP_URL)) : null,
    from: MAIL_FROM ?? null,
  }
}

function serverIn({ protocol, hostname, port, username, searchParams }: URL): MailSetup['server'] {
  const isTls = protocol === 'smtps:'
  return {
    host: hostname,
    port: Number(port) || (isTls ? 465 : 587),
    // Without either it is encrypted where the server offers that.
    isEncrypted: isTls || searchParams.get('requireTLS') === 'true',
    userName: username ? decodeURIComponent(username) : null,
  }
}
