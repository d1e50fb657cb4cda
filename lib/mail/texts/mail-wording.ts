import type { MailKind } from '../mail-kinds'

/** The words of a kind of mail, with placeholders like `{firstName}`. Paragraphs are parted by empty lines. */
export type MailWording = {
  subject: string
  /** Before the link. */
  body: string
  /** On the button of the link; empty for kinds without a link. */
  button: string
  /** After the link. */
  afterwards: string
}

/** The kinds whose words an organisation may change: all but the operator's test. */
export const wordedKinds = ['invitation', 'password_reset', 'password_changed', 'email_changed'] as const
export type WordedKind = (typeof wordedKinds)[number]

/** What a placeholder stands for in a mail of this kind. The link is no placeholder: it is always there. */
export const placeholdersOf = {
  invitation: ['firstName', 'organisation', 'until'],
  password_reset: ['firstName', 'until'],
  password_changed: ['firstName', 'at'],
  email_changed: ['firstName', 'at'],
  test: ['at'],
} as const satisfies Record<MailKind, readonly string[]>

/** Whether mails of this kind carry a link. */
export function hasLink(kind: MailKind): boolean {
  return kind === 'invitation' || kind === 'password_reset'
}

const placeholder = /\{([^{}]*)\}/g

/** Puts values in the place of placeholders, once: what looks like a placeholder in a value stays as it is. */
export function fillIn(text: string, values: Record<string, string>): string {
  return text.replace(placeholder, (whole, name: string) => values[name] ?? whole)
}

/** The placeholders in a text that a mail of this kind has no value for: `{firstname}`. */
export function unknownPlaceholders(kind: MailKind, text: string): string[] {
  const known: readonly string[] = placeholdersOf[kind]
  return [...text.matchAll(placeholder)].flatMap(([whole, name = '']) =>
    known.includes(name) ? [] : [whole],
  )
}

/** The paragraphs of a text. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
