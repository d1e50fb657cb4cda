import 'server-only'
import { type Language, languages } from '../i18n/languages'
import { textsIn } from '../i18n/texts'
import type { MailKind } from './mail-kinds'
import { defaultWording } from './texts/default-wording'
import { fillIn, hasLink, type MailWording, paragraphsOf } from './texts/mail-wording'

/** Other values of the text: the end of the link, or when it happened, in ISO 8601. */
export type MailContent = {
  /** `organisations`: of a user with an account in several, in the order of the links. */
  password_reset: { firstName: string; expiresAt: string; organisations?: string[] }
  invitation: { firstName: string; organisationName: string; expiresAt: string }
  password_changed: { firstName: string; at: string }
  email_changed: { firstName: string; at: string }
  test: { at: string }
}

export type ComposedMail = { subject: string; text: string; html: string }

type Parts = {
  subject: string
  paragraphs: string[]
  links: Link[]
  afterwards: string[]
}

type Link = {
  /** On its button. */
  label: string
  url: string
  /** Before its address, where there are several. */
  name?: string
}

type Composing = {
  language: Language
  /** The addresses to open, for the kinds that carry some. */
  links: string[]
  /** The organisation's own words; without them those that Gatehouse comes with. */
  wording?: MailWording
}

/**
 * Subject, text part and HTML part of a mail. No password, nothing loaded from anywhere, the same words in both parts
 * (docs/security.md; NIST SP 800-63B-4 §4.6).
 */
export function composeMail<Kind extends MailKind>(
  kind: Kind,
  content: MailContent[Kind],
  { language, links, wording = defaultWording(kind, language) }: Composing,
): ComposedMail {
  const organisations = 'organisations' in content ? (content.organisations ?? []) : []
  if (organisations.length > 0) return composeForSeveral(content, organisations, { language, links })
  const values = valuesOf(content, language)
  const filled = (text: string) => fillIn(text, values)
  const parts: Parts = {
    subject: filled(wording.subject),
    paragraphs: paragraphsOf(wording.body).map(filled),
    links: hasLink(kind) ? links.map((url) => ({ label: filled(wording.button), url })) : [],
    afterwards: paragraphsOf(wording.afterwards).map(filled),
  }
  return composed(parts, language)
}

/** The words that Gatehouse comes with: those of one organisation do not speak for the others. */
function composeForSeveral(
  content: MailContent[MailKind],
  organisations: string[],
  { language, links }: Pick<Composing, 'language' | 'links'>,
): ComposedMail {
  const say = textsIn(language, 'mails')
  const { firstName = '', until = '' } = valuesOf(content, language)
  const parts: Parts = {
    subject: say('passwordReset.subject'),
    paragraphs: [say('greeting', { firstName }), say('passwordResets.text')],
    links: links.map((url, at) => {
      const name = organisations[at] ?? ''
      return { label: say('passwordResets.button', { organisation: name }), url, name }
    }),
    afterwards: [say('passwordResets.life', { until }), say('passwordReset.otherwise')],
  }
  return composed(parts, language)
}

function composed(parts: Parts, language: Language): ComposedMail {
  const copyAddress = textsIn(language, 'mails')('copyAddress')
  return {
    subject: parts.subject,
    text: asText(parts),
    html: asHtml(parts, { language, copyAddress }),
  }
}

/** What the placeholders stand for: "21 November 2026 at 20:31", in UTC, because the reader's time zone is unknown. */
export function valuesOf(content: MailContent[MailKind], language: Language): Record<string, string> {
  const format = new Intl.DateTimeFormat(languages[language].formats, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const minute = (iso: string) => format.format(new Date(iso))
  return {
    ...('firstName' in content ? { firstName: content.firstName } : {}),
    ...('organisationName' in content ? { organisation: content.organisationName } : {}),
    ...('expiresAt' in content ? { until: minute(content.expiresAt) } : {}),
    ...('at' in content ? { at: minute(content.at) } : {}),
  }
}

function asText({ paragraphs, links, afterwards }: Parts): string {
  const addresses = links.map(({ url, name }) => (name === undefined ? url : `${name}:\n${url}`))
  return `${[...paragraphs, ...addresses, ...afterwards, '— Gatehouse'].join('\n\n')}\n`
}

function asHtml(
  { subject, paragraphs, links, afterwards }: Parts,
  { language, copyAddress }: { language: Language; copyAddress: string },
): string {
  const paragraph = (text: string) =>
    `<p style="margin:0 0 16px">${escaped(text).replaceAll('\n', '<br>')}</p>`
  const buttons = links.map(
    (
      button,
    ) => `<p style="margin:0 0 16px"><a href="${escaped(button.url)}" style="display:inline-block;padding:10px 18px;background:#00598a;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:600">${escaped(button.label)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#4a5a66">${escaped(copyAddress)}<br><a href="${escaped(button.url)}" style="color:#00598a;word-break:break-all">${escaped(button.url)}</a></p>`,
  )
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#f3f7fa;color:#16212b;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<div style="max-width:520px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dfe6;border-radius:8px">
${paragraphs.map(paragraph).join('\n')}
${buttons.join('\n')}
${afterwards.map(paragraph).join('\n')}
<p style="margin:0;font-size:13px;color:#4a5a66">Gatehouse</p>
</div></body></html>
`
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
