import { languages } from '@/lib/i18n/languages'
import type { SectionKey } from '@/lib/permissions/sections'
import type { Speaker } from './use-speaker'

/** "APIs (Write), Keys (Read) and Logs (Deny)". */
export function inSeries({ language }: Speaker, words: string[]): string {
  return new Intl.ListFormat(languages[language].formats, { type: 'conjunction' }).format(words)
}

/** "APIs, Keys and Logs". */
export function sectionsInSeries(speaker: Speaker, keys: SectionKey[]): string {
  const names = keys.map((key) => speaker.say(`sections.${key}`))
  return inSeries(speaker, names)
}
