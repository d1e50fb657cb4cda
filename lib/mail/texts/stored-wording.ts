import 'server-only'
import type { Tx } from '../../db/database'
import type { Language } from '../../i18n/languages'
import type { MailKind } from '../mail-kinds'
import { defaultWording } from './default-wording'
import type { MailWording } from './mail-wording'

/** The words of a kind of mail of an organisation, changed or not. */
export type CurrentWording = {
  wording: MailWording
  /** 0: the words that Gatehouse comes with. */
  version: number
}

type Which = { orgId: string | null; kind: MailKind; language: Language }

/** What the mails of this kind say. @param orgId null for mails of the operator */
export async function readWording(tx: Tx, { orgId, kind, language }: Which): Promise<CurrentWording> {
  const row = orgId
    ? await tx.mailText.findUnique({ where: { orgId_kind_language: { orgId, kind, language } } })
    : null
  if (!row) return { wording: defaultWording(kind, language), version: 0 }
  const { subject, body, button, afterwards, version } = row
  return { wording: { subject, body, button, afterwards }, version }
}
