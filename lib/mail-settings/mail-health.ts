import 'server-only'
import { db } from '../db/database'
import { env } from '../env'
import { fileReplyStart } from '../mail/file-delivery'

/**
 * Whether mail works, as far as can be told: no mail server is set · one is set and nothing was sent yet · the last
 * mail met a mail server that did not let Gatehouse send · the last one was accepted.
 */
export type MailHealth = 'off' | 'untested' | 'failing' | 'working'

/** The stages whose failure is one of the mail server and its settings, and not of one mail. */
const serverStages = ['connect', 'encryption', 'sign-in', 'sender']

/** The health of the organisation's mail, from its newest mail that was tried. Asks no permission. */
export async function mailHealth(orgId: string): Promise<MailHealth> {
  if (!env().SMTP_URL) return 'off'
  const newest = await db().mail.findFirst({
    where: {
      orgId,
      OR: [{ stage: { not: null } }, { state: 'accepted', NOT: { reply: { startsWith: fileReplyStart } } }],
    },
    orderBy: { id: 'desc' },
    select: { state: true, stage: true },
  })
  if (!newest) return 'untested'
  return newest.state !== 'accepted' && serverStages.includes(newest.stage ?? '') ? 'failing' : 'working'
}
