import { type Language, languages } from '@/lib/i18n/languages'
import type { Say } from '@/lib/i18n/texts'

const steps = [
  { unit: 'year', seconds: 365 * 86_400 },
  { unit: 'month', seconds: 30 * 86_400 },
  { unit: 'week', seconds: 7 * 86_400 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const

/** How long ago, in the largest unit that fits: "yesterday", "3 hours ago", "just now". */
export function relativeWords(
  say: Say<'time'>,
  { at, now, language }: { at: Date; now: Date; language: Language },
): string {
  const seconds = (at.getTime() - now.getTime()) / 1000
  const step = steps.find((candidate) => Math.abs(seconds) >= candidate.seconds)
  if (!step) return say('justNow')
  const words = new Intl.RelativeTimeFormat(languages[language].formats, { numeric: 'auto' })
  return words.format(Math.trunc(seconds / step.seconds), step.unit)
}
