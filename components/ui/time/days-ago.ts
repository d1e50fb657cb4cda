import type { Language } from '@/lib/i18n/languages'

const dayMs = 86_400_000

/** "today", "yesterday", "12 days ago": of days in UTC, without a time. */
export function daysAgo(day: Date, now: Date, language: Language): string {
  const days = Math.floor(day.getTime() / dayMs) - Math.floor(now.getTime() / dayMs)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}
