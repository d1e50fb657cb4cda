import 'server-only'
import { db } from '../db/database'
import { env } from '../env'
import { valuesOf } from '../mail/compose-mail'
import { linkUrl } from '../mail/link-url'
import { hasLink } from '../mail/texts/mail-wording'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { MailTextChoice } from './mail-text.schema'

/** What a preview puts in the place of placeholders and of the link. */
export type MailSample = { values: Record<string, string>; link: string | null }

/** Values of a mail that could be sent now to someone called Ada. @throws AppError forbidden */
export async function sampleOf(actor: Actor, { kind, language }: MailTextChoice): Promise<MailSample> {
  authorizeAct(actor, 'mail.see')
  const organisation = await db().organisation.findUniqueOrThrow({ where: { id: actor.orgId } })
  const seconds = kind === 'invitation' ? env().INVITATION_SECONDS : env().PASSWORD_RESET_SECONDS
  const content = {
    firstName: 'Ada',
    organisationName: organisation.name,
    expiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
    at: new Date().toISOString(),
  }
  return { values: valuesOf(content, language), link: hasLink(kind) ? linkUrl('…') : null }
}
