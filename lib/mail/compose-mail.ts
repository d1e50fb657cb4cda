import 'server-only'
import type { MailKind } from './mail-kinds'

/** What the words need besides the link. Times are ISO 8601. */
export type MailContent = {
  firstName?: string
  organisationName?: string
  /** When the link stops working. */
  expiresAt?: string
  /** When it happened. */
  at?: string
}

export type ComposedMail = { subject: string; text: string; html: string }

type Parts = {
  subject: string
  paragraphs: string[]
  button?: { label: string; url: string }
  afterwards: string[]
}

/**
 * Subject, text part and HTML part of a mail. No password, nothing loaded from anywhere, the same words in both parts
 * (checklist 36). @param link the address to open; asked for by the kinds that carry one
 */
export function composeMail(kind: MailKind, content: MailContent, link: string): ComposedMail {
  const parts = wordings[kind](content, link)
  return { subject: parts.subject, text: asText(parts), html: asHtml(parts) }
}

const wordings: Record<MailKind, (content: MailContent, link: string) => Parts> = {
  password_reset: ({ firstName, expiresAt }, link) => ({
    subject: 'Set a new password for Gatehouse',
    paragraphs: [
      greeting(firstName),
      'Somebody, hopefully you, asked for a new password for your Gatehouse account. Set it here:',
    ],
    button: { label: 'Set a new password', url: link },
    afterwards: [
      `The link works once, and until ${minute(expiresAt)}.`,
      'If you did not ask for it, you need not do anything: your password stays as it is. Tell your administrator if such mails keep coming.',
    ],
  }),
  invitation: ({ firstName, organisationName, expiresAt }, link) => ({
    subject: `You are invited to Gatehouse${organisationName ? ` of ${organisationName}` : ''}`,
    paragraphs: [
      greeting(firstName),
      `An account was made for you${organisationName ? ` at ${organisationName}` : ''}. Choose your password and sign in:`,
    ],
    button: { label: 'Choose your password', url: link },
    afterwards: [
      `The link works once, and until ${minute(expiresAt)}. Ask your administrator for a new one after that.`,
      'If you did not expect this, you need not do anything: nobody can use the account without this link.',
    ],
  }),
  password_changed: ({ firstName, at }) => ({
    subject: 'Your password for Gatehouse was changed',
    paragraphs: [
      greeting(firstName),
      `The password of your Gatehouse account was changed on ${minute(at)}. Everybody who was signed in with it has been signed out.`,
    ],
    afterwards: [
      'If it was not you, tell your administrator at once, and set a new password with "Forgot password?" on the sign-in page.',
    ],
  }),
  test: ({ at }) => ({
    subject: 'Test mail from Gatehouse',
    paragraphs: [`This mail was sent on ${minute(at)} to try the mail settings of Gatehouse. They work.`],
    afterwards: [],
  }),
}

function greeting(firstName: string | undefined): string {
  return firstName ? `Hello ${firstName},` : 'Hello,'
}

const minuteFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** The minute in words, with its zone: "21 November 2026 at 20:31 UTC". */
function minute(iso: string | undefined): string {
  return iso ? `${minuteFormat.format(new Date(iso))} UTC` : 'an unknown time'
}

function asText({ paragraphs, button, afterwards }: Parts): string {
  return `${[...paragraphs, ...(button ? [button.url] : []), ...afterwards, '— Gatehouse'].join('\n\n')}\n`
}

function asHtml({ subject, paragraphs, button, afterwards }: Parts): string {
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${escaped(text)}</p>`
  const link = button
    ? `<p style="margin:0 0 16px"><a href="${escaped(button.url)}" style="display:inline-block;padding:10px 18px;background:#00598a;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:600">${escaped(button.label)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#4a5a66">Or copy this address:<br><a href="${escaped(button.url)}" style="color:#00598a;word-break:break-all">${escaped(button.url)}</a></p>`
    : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
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
