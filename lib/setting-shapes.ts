import { z } from 'zod'
import { addressesOf, hostsOf } from './database-url'

/** Yes or no in the ways people write it. */
export const truthy = z
  .enum(['true', 'false', '1', '0', 'yes', 'no', 'on', 'off'], 'must be true or false')
  .transform((text) => ['true', '1', 'yes', 'on'].includes(text))

/** Digits, without sign or point. */
export function wholeNumber({ from, to }: { from: number; to: number }) {
  const rule = `must be a whole number from ${from} to ${to}`
  return z
    .string()
    .regex(/^\d{1,9}$/, rule)
    .transform(Number)
    .refine((value) => value >= from && value <= to, rule)
}

/** An origin: scheme, host and port. */
export const httpUrl = z
  .string()
  .refine((text) => /^https?:$/.test(urlOf(text)?.protocol ?? ''), 'must be an http:// or https:// address')
  .refine((text) => (urlOf(text)?.pathname ?? '/') === '/', 'must not have a path')
  .transform((text) => new URL(text).origin)

/** Where to report a weakness: an address of a page, a telephone number, or an email address (RFC 9116, 2.5.3). */
export const contactUri = z
  .string()
  .transform((text) =>
    isMailbox(text) && !text.includes('<') && !text.includes(':') ? `mailto:${text}` : text,
  )
  .refine(
    (text) => /^(https:\/\/|mailto:|tel:)[\x21-\x7e]+$/.test(text) && URL.canParse(text),
    'must be an email address, or an address that begins with https:, mailto: or tel:',
  )

/** One PostgreSQL, or several hosts of one. */
export const postgresUrl = z
  .string()
  .refine((text) => areHosts(hostsOf(text)), {
    abort: true,
    message: 'has an empty host, or a port that is no number: write one:5432,two:5432',
  })
  .refine((text) => addressesIn(text).every((one) => /^postgres(ql)?:$/.test(urlOf(one)?.protocol ?? '')), {
    abort: true,
    message:
      'must be a postgresql:// address, for example postgresql://user:password@localhost:5432/gatehouse; in user and password, write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F and % as %25',
  })
  .refine(
    (text) => !parametersOf(text).get('host'),
    'must not have ?host=: write the hosts before the name of the database, with commas between',
  )
  .refine(
    (text) => ['read-write', 'primary', 'any', null].includes(parametersOf(text).get('target_session_attrs')),
    'must have target_session_attrs=read-write, or leave it out: Gatehouse needs the primary',
  )
  .refine(
    (text) => !parametersOf(text).has('schema'),
    'must not have ?schema=: Gatehouse uses the schema "public", so give it a database of its own',
  )

/** An ordinary address has one, which its URL judges. */
function areHosts(hosts: string[]): boolean {
  return hosts.length < 2 || hosts.every((host) => /^(\[[^\]]+\]|[^\s:[\]]+)(:\d{1,5})?$/.test(host))
}

/** Without what is no URL, so that a later rule names it. */
function addressesIn(text: string): string[] {
  return hostsOf(text).length > 1 && !URL.canParse(text.replace(hostsOf(text).join(','), 'host'))
    ? [text]
    : addressesOf(text)
}

function parametersOf(text: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(text)?.[1] ?? '')
}

/** A mail server. */
export const smtpUrl = z
  .string()
  .refine(
    (text) => /^smtps?:$/.test(urlOf(text)?.protocol ?? '') && urlOf(text)?.hostname !== '',
    'must be an smtp:// or smtps:// address, for example smtp://user:password@mail.example.com:587',
  )

/** `yes`, an http(s) address, or the path of a file. */
export const packageSource = z
  .string()
  .refine(
    (text) => !['true', 'on', '1', 'no', 'false', 'off', '0'].includes(text.toLowerCase()),
    'must be yes, or the address or file of a package; leave it out for no',
  )

/** `name@example.com`, or the same in angle brackets after a name; nothing that could add a header. */
export function isMailbox(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text) || /^[^<>\p{Cc}]* ?<[^\s@<>]+@[^\s@<>]+>$/u.test(text)
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
