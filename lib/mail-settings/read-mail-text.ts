import 'server-only'
import { db } from '../db/database'
import { type CurrentWording, readWording } from '../mail/texts/stored-wording'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { MailTextChoice } from './mail-text.schema'

/** What the organisation's mails of a kind say in a language. @throws AppError forbidden */
export async function readMailText(actor: Actor, choice: MailTextChoice): Promise<CurrentWording> {
  authorizeAct(actor, 'mail.see')
  return readWording(db(), { orgId: actor.orgId, ...choice })
}

/** Which words the organisation changed. @throws AppError forbidden */
export async function listChangedMailTexts(actor: Actor): Promise<MailTextChoice[]> {
  authorizeAct(actor, 'mail.see')
  const rows = await db().mailText.findMany({
    where: { orgId: actor.orgId },
    select: { kind: true, language: true },
  })
  return rows as MailTextChoice[]
}
