import { useTranslations } from '#i18n'
import { LocalDay } from '@/components/ui/time/local-day'
import { RelativeTime } from '@/components/ui/time/relative-time'

/** When a key was last used, and from which address; null: not since `recordedSince`, or not for this reader. */
export type KeyUse = { usedAt: Date | null; usedFrom: string | null; recordedSince: Date; now: Date }

export function KeyUseText({ usedAt, usedFrom, recordedSince, now }: KeyUse) {
  const say = useTranslations('access.key')
  if (!usedAt) return say.rich('neverUsed', { since: () => <LocalDay at={recordedSince} /> })
  const time = () => <RelativeTime at={usedAt} now={now} />
  return usedFrom ? say.rich('usedFrom', { time, address: usedFrom }) : say.rich('used', { time })
}
