import 'server-only'
import { recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { AppError } from '../errors/app-error'
import { violatesUnique } from '../errors/database-error'
import { invalid } from '../errors/to-app-error'
import { sentence } from '../i18n/sentence'
import { inTransactionOf } from '../identity/in-transaction-of'
import { type CurrentWording, readWording } from '../mail/texts/stored-wording'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import {
  type MailTextChoice,
  type ResetMailTextInput,
  type SaveMailTextInput,
  wordingInput,
} from './mail-text.schema'

/**
 * Changes what the organisation's mails of a kind say in a language; the next mail has the new words. Words that are
 * the same leave no event.
 * @throws AppError forbidden, invalid, stale
 */
export async function saveMailText(actor: Actor, input: SaveMailTextInput): Promise<CurrentWording> {
  authorizeAct(actor, 'mail.change-texts')
  const parsed = wordingInput(input.kind).safeParse(input)
  if (!parsed.success) throw invalid(parsed.error)
  const wording = parsed.data
  return refusingSameMoment(() =>
    inTransactionOf(actor, async (tx, actor) => {
      authorizeAct(actor, 'mail.change-texts')
      const { kind, language, version } = input
      const before = await lockSeen(tx, actor, input)
      if (JSON.stringify(wording) === JSON.stringify(before.wording)) return before
      const key = { orgId: actor.orgId, kind, language }
      await tx.mailText.upsert({
        where: { orgId_kind_language: key },
        create: { ...key, ...wording },
        update: { ...wording, version: version + 1, updatedAt: new Date() },
      })
      await recordEvent(tx, {
        actor,
        action: 'mail_text.updated',
        changes: { mailKind: [kind, kind], language: [language, language], ...differing(before, wording) },
      })
      return { wording, version: version + 1 }
    }),
  )
}

/** Gives these mails the words back that Gatehouse comes with. @throws AppError forbidden, stale */
export async function resetMailText(actor: Actor, input: ResetMailTextInput): Promise<CurrentWording> {
  return inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'mail.change-texts')
    const { kind, language } = input
    const before = await lockSeen(tx, actor, input)
    if (before.version === 0) return before
    await tx.mailText.delete({ where: { orgId_kind_language: { orgId: actor.orgId, kind, language } } })
    const after = await readWording(tx, { orgId: actor.orgId, kind, language })
    await recordEvent(tx, {
      actor,
      action: 'mail_text.reset',
      changes: {
        mailKind: [kind, kind],
        language: [language, language],
        ...differing(before, after.wording),
      },
    })
    return after
  })
}

/** The words as the caller has seen them, locked if they were ever changed. @throws AppError stale */
async function lockSeen(
  tx: Tx,
  { orgId }: Actor,
  { kind, language, version }: MailTextChoice & { version: number },
): Promise<CurrentWording> {
  await tx.$queryRaw`
    SELECT 1 FROM mail_text WHERE org_id = ${orgId} AND kind = ${kind} AND language = ${language} FOR UPDATE`
  const current = await readWording(tx, { orgId, kind, language })
  if (current.version !== version) throw new AppError('stale', sentence('mailTextStale'))
  return current
}

/** Two admins who change the default words at the same moment: the second has not seen what the first wrote. */
async function refusingSameMoment<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    if (!violatesUnique(error, 'mail_text_pkey')) throw error
    throw new AppError('stale', sentence('mailTextStale'), { cause: error })
  }
}

function differing({ wording: before }: CurrentWording, after: CurrentWording['wording']) {
  const names = {
    subject: 'mailSubject',
    body: 'mailBody',
    button: 'mailButton',
    afterwards: 'mailAfterwards',
  }
  return Object.fromEntries(
    (Object.keys(names) as (keyof typeof names)[])
      .filter((part) => before[part] !== after[part])
      .map((part) => [names[part], [before[part], after[part]]]),
  )
}
