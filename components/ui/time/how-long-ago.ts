import type { Language } from '@/lib/i18n/languages'

const day = 86_400

/** The largest unit that fits is said: from how many seconds on, and how many one of it has. */
const units = [
  { unit: 'second', seconds: 1 },
  { unit: 'minute', seconds: 60 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'day', seconds: day },
  { unit: 'week', seconds: 7 * day },
  { unit: 'month', seconds: (day * 365) / 12 },
  { unit: 'year', seconds: day * 365 },
] as const

/** "2 hours ago", "in 3 weeks"; narrow: "2h ago". */
export function howLongAgo(
  at: Date,
  now: Date,
  language: Language,
  style: Intl.RelativeTimeFormatStyle = 'long',
): string {
  const seconds = (at.getTime() - now.getTime()) / 1000
  const { unit, seconds: size } = units.findLast((one) => Math.abs(seconds) >= one.seconds) ?? units[0]
  return new Intl.RelativeTimeFormat(language, { style }).format(Math.round(seconds / size), unit)
}
