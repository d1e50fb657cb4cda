import { useTranslations } from '#i18n'
import type { AccessSource } from '@/lib/access/access-view'
import { Badge } from '../ui/badge'
import { LocalDay } from '../ui/time/local-day'

/** Where a level comes from, who gave it, and since when, as far as it is known. */
export function SourceText({ source }: { source: AccessSource }) {
  const say = useTranslations('access.source')
  return (
    <span className="inline-flex max-w-full flex-wrap items-baseline gap-x-1.5 text-sm">
      {source.kind === 'own' ? (
        <span>{say('own')}</span>
      ) : (
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <Badge>{source.groupName}</Badge>
        </span>
      )}
      <span className="text-muted [overflow-wrap:anywhere]">
        <GivenText {...source} />
      </span>
    </span>
  )
}

/** "Dora Designer, 14 Mar 2025". */
export function GivenText({ since, by, isImport }: Pick<AccessSource, 'since' | 'by' | 'isImport'>) {
  const say = useTranslations('access.source')
  if (!since) return say('unknown')
  const time = () => <LocalDay at={since} />
  if (by) return say.rich(isImport ? 'importByOn' : 'byOn', { by: by.name, time })
  return say.rich(isImport ? 'importOn' : 'day', { time })
}
