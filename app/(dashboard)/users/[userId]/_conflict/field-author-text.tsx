import { useTranslations } from '#i18n'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { FieldAuthor } from '@/lib/users/compare-user'

/** Who saved a value, and when, as far as the audit log knows and the reader may see. */
export function FieldAuthorText({ author, now }: { author?: FieldAuthor; now: Date }) {
  const say = useTranslations('stale')
  if (!author) return say('byUnknown')
  const { name, isYou, at } = author
  const time = () => <RelativeTime at={at} now={now} />
  if (isYou) return say.rich('by.you', { time })
  return name === null ? say.rich('by.anotherUser', { time }) : say.rich('by.name', { name, time })
}
