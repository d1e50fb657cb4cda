import { useLocale, useTranslations } from '#i18n'
import type { SectionUsed } from '@/lib/access/access-view'
import { daysAgo } from '../ui/time/days-ago'
import { LocalDay } from '../ui/time/local-day'

type UsedTextProps = {
  /** Null: Gatehouse sees no use of the section. */
  used: SectionUsed | null
  /** What is asked about: reading, or writing. */
  level: 'read' | 'write'
  /** Before it, nothing is known. */
  recordedSince: Date
  now: Date
}

/** When a section was last used: "Written today, read yesterday", or that it was not. */
export function UsedText({ used, level, recordedSince, now }: UsedTextProps) {
  const say = useTranslations('access.used')
  const language = useLocale()
  if (!used) return <span className="text-muted">{say('notObserved')}</span>
  const { readOn, writtenOn } = used
  const since = () => <LocalDay at={recordedSince} />
  const inWords = (day: Date) => daysAgo(day, now, language)
  if (writtenOn && readOn && readOn > writtenOn) {
    return say('both', { written: inWords(writtenOn), read: inWords(readOn) })
  }
  if (writtenOn) return say('written', { day: inWords(writtenOn) })
  if (!readOn) return say.rich('not', { since })
  return level === 'write'
    ? say.rich('neverWritten', { day: inWords(readOn), since })
    : say('read', { day: inWords(readOn) })
}
