import { z } from 'zod'
import { saying } from '../i18n/issue'
import { allLanguages } from '../i18n/languages'
import type { FieldKey } from '../i18n/sentence'
import { hasLink, unknownPlaceholders, type WordedKind, wordedKinds } from '../mail/texts/mail-wording'
import { isReadable } from '../text/is-readable'

/** The shapes of the words of mails. Safe for browser and server. */

/** Which words: those of one kind of mail in one language. */
export const mailTextChoice = z.object({ kind: z.enum(wordedKinds), language: z.enum(allLanguages) })

const longest = { subject: 200, body: 4000, button: 80, afterwards: 4000 }

/** The words of a kind of mail, as an admin changes them: required, readable, and with known placeholders only. */
export function wordingInput(kind: WordedKind) {
  const text = (field: FieldKey & keyof typeof longest, { isOneLine = false, isOptional = false } = {}) =>
    z
      .string()
      .overwrite((typed) => typed.replaceAll('\r\n', '\n').trim())
      .refine((typed) => isOptional || typed !== '', saying('required', { field }))
      .refine(
        (typed) => isReadable(isOneLine ? typed : typed.replaceAll(/[\n\t]/g, ' ')),
        saying('notStorable', { field }),
      )
      .refine((typed) => typed.length <= longest[field], saying('tooLong', { field, most: longest[field] }))
      .superRefine((typed, context) => {
        const [unknown] = unknownPlaceholders(kind, typed)
        if (unknown)
          context.addIssue({ code: 'custom', ...saying('unknownPlaceholder', { placeholder: unknown }) })
      })
  return z.object({
    subject: text('subject', { isOneLine: true }),
    body: text('body'),
    // Kinds without a link have no button.
    button: hasLink(kind) ? text('button', { isOneLine: true }) : z.literal(''),
    afterwards: text('afterwards', { isOptional: true }),
  })
}

const seenText = mailTextChoice.extend({
  /** The version that was on the screen; 0 for the words that Gatehouse comes with. */
  version: z.int('Version must be a whole number'),
})

/** New words. */
export const saveMailTextInput = seenText.extend({
  subject: z.string(),
  body: z.string(),
  button: z.string(),
  afterwards: z.string(),
})

/** Back to the words that Gatehouse comes with. */
export const resetMailTextInput = seenText

export type MailTextChoice = z.output<typeof mailTextChoice>
export type SaveMailTextInput = z.output<typeof saveMailTextInput>
export type ResetMailTextInput = z.output<typeof resetMailTextInput>
export type WordingForm = z.input<ReturnType<typeof wordingInput>>
