import 'server-only'
import { type Language, languages } from '../i18n/languages'
import { type Say, textsIn } from '../i18n/texts'
import type { MailKind } from './mail-kinds'

/** Other values of the text: the end of the link, or when it happened, in ISO 8601. */
export type MailContent = {
  password_reset: { firstName: string; expiresAt: string }
  invitation: { firstName: string; organisationName: string; expiresAt: string }
  password_changed: { firstName: string; at: string }
  email_changed: { firstName: string; at: string }
  test: { at: string }
}

export type ComposedMail = { subject: string; text: string; html: string }

type MailTexts = {
  say: Say<'mails'>
  /** "21 November 2026 at 20:31", in UTC, because the reader's time zone is unknown. */
  minute: (iso: string) => string
}

type Parts = {
  subject: string
  paragraphs: string[]
  button?: { label: string; url: string }
  afterwards: string[]
}

/**
 * Subject, text part and HTML part of a mail. No password, nothing loaded from anywhere, the same words in both parts
 * (docs/security.md; NIST SP 800-63B-4 §4.6). @param link the address to open; asked for by the kinds that carry one
 */
export function composeMail<Kind extends MailKind>(
  kind: Kind,
  content: MailContent[Kind],
  { language, link }: { language: Language; link: string },
): ComposedMail {
  const say = textsIn(language, 'mails')
  const format = new Intl.DateTimeFormat(languages[language].formats, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const parts = wordings[kind]({ say, minute: (iso) => format.format(new Date(iso)) }, content, link)
  const copyAddress = say('copyAddress')
  return {
    subject: parts.subject,
    text: asText(parts),
    html: asHtml(parts, { language, copyAddress }),
  }
}

const wordings: {
  [Kind in MailKind]: (texts: MailTexts, content: MailContent[Kind], link: string) => Parts
} = {
  password_reset: ({ say, minute }, { firstName, expiresAt }, link) => ({
    subject: say('passwordReset.subject'),
    paragraphs: [say('greeting', { firstName }), say('passwordReset.text')],
    button: { label: say('passwordReset.button'), url: link },
    afterwards: [say('passwordReset.life', { until: minute(expiresAt) }), say('passwordReset.otherwise')],
  }),
  invitation: ({ say, minute }, { firstName, organisationName: organisation, expiresAt }, link) => ({
    subject: say('invitation.subject', { organisation }),
    paragraphs: [say('greeting', { firstName }), say('invitation.text', { organisation })],
    button: { label: say('invitation.button'), url: link },
    afterwards: [say('invitation.life', { until: minute(expiresAt) }), say('invitation.otherwise')],
  }),
  password_changed: ({ say, minute }, { firstName, at }) => ({
    subject: say('passwordChanged.subject'),
    paragraphs: [say('greeting', { firstName }), say('passwordChanged.text', { at: minute(at) })],
    afterwards: [say('passwordChanged.otherwise')],
  }),
  email_changed: ({ say, minute }, { firstName, at }) => ({
    subject: say('emailChanged.subject'),
    paragraphs: [say('greeting', { firstName }), say('emailChanged.text', { at: minute(at) })],
    afterwards: [say('emailChanged.otherwise')],
  }),
  test: ({ say, minute }, { at }) => ({
    subject: say('test.subject'),
    paragraphs: [say('test.text', { at: minute(at) })],
    afterwards: [],
  }),
}

function asText({ paragraphs, button, afterwards }: Parts): string {
  return `${[...paragraphs, ...(button ? [button.url] : []), ...afterwards, '— Gatehouse'].join('\n\n')}\n`
}

function asHtml(
  { subject, paragraphs, button, afterwards }: Parts,
  { language, copyAddress }: { language: Language; copyAddress: string },
): string {
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${escaped(text)}</p>`
  const link = button
    ? `<p style="margin:0 0 16px"><a href="${escaped(button.url)}" style="display:inline-block;padding:10px 18px;background:#00598a;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:600">${escaped(button.label)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#4a5a66">${escaped(copyAddress)}<br><a href="${escaped(button.url)}" style="color:#00598a;word-break:break-all">${escaped(button.url)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#f3f7fa;color:#16212b;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<div style="max-width:520px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dfe6;border-radius:8px">
${paragraphs.map(paragraph).join('\n')}
${link}
${afterwards.map(paragraph).join('\n')}
<p style="margin:0;font-size:13px;color:#4a5a66">Gatehouse</p>
</div></body></html>
`
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
