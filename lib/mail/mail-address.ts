import 'server-only'
import { domainToASCII } from 'node:url'

/**
 * An address as it goes into an SMTP conversation: the domain in its ASCII form (RFC 5891), which every server takes.
 * With other letters before the @ it needs a server that offers SMTPUTF8 (RFC 6531), and is left as it is.
 */
export function envelopeAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (needsSmtpUtf8(address.slice(0, at))) return address
  // '' for a text that is no domain name, such as an address in brackets.
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`
}

/** Does it hold a character that only servers with SMTPUTF8 accept? */
export function needsSmtpUtf8(address: string): boolean {
  return /[^\p{ASCII}]/u.test(address)
}
