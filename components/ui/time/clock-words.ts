import { type Language, languages } from '@/lib/i18n/languages'

/** A moment by the reader's clock, with its zone: "21 Nov 2026, 20:31 CET". */
export function localTime(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(languages[language].formats, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at)
}

/** The day of a moment: "21 Nov 2026". @param timeZone that of the reader's clock, if there is none */
export function dayOf(at: Date, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(languages[language].formats, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(at)
}

/** The same to the second, of today: "20:31:07 CET". */
export function clockTime(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(languages[language].formats, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  }).format(at)
}

/** The time zone of the reader's clock, like `Europe/Berlin`. Only in the browser: the server has one of its own. */
export function browserTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The day by the reader's clock, `YYYY-MM-DD`. Only in the browser. */
export function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The same moment in UTC: "2026-11-21 19:31 UTC". */
export function utcTime(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
