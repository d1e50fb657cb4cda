import { useTranslations } from '#i18n'
import type { AccessView, SectionAccess } from '@/lib/access/access-view'
import { LocalDay } from '../ui/time/local-day'
import { RelativeTime } from '../ui/time/relative-time'
import { sectionsInSeries } from '../users/in-series'
import { useSpeaker } from '../users/use-speaker'
import { levelTints } from './level-tints'
import { GivenText, SourceText } from './source-text'
import { UsedText } from './used-text'

type WhyListProps = { access: AccessView; now: Date }

/** Each section that the user has something in: its level, where it comes from, and when it was last used. */
export function WhyList({ access, now }: WhyListProps) {
  const say = useTranslations('access.why')
  const { isAdmin, hasAllRights, adminSince, sections } = access
  const shown = sections.filter(({ level, used }) => level !== 'deny' && (!hasAllRights || used))
  return (
    <div className="space-y-3 text-sm">
      {isAdmin && (
        <p>
          <span className="font-medium">{say('admin')}</span>{' '}
          <span className="text-muted">
            <GivenText since={adminSince?.since ?? null} by={adminSince?.by ?? null} isImport={false} />
          </span>
        </p>
      )}
      {hasAllRights && !isAdmin && <p>{say('allRights')}</p>}
      {shown.length === 0 && <p className="text-muted">{say('nothing')}</p>}
      <ul className="space-y-2">
        {shown.map((section) => (
          <SectionWhy key={section.section} section={section} access={access} now={now} />
        ))}
      </ul>
      <UseNotes access={access} now={now} />
    </div>
  )
}

function SectionWhy({ section, access, now }: WhyListProps & { section: SectionAccess }) {
  const say = useTranslations()
  const { level, sources, used } = section
  if (level === 'deny') return null
  return (
    <li>
      <p className="flex items-baseline justify-between gap-2">
        <span className="min-w-0 font-medium [overflow-wrap:anywhere]">
          {say(`sections.${section.section}`)}
        </span>
        <span className={`rounded-sm px-1.5 text-xs/5 ${levelTints[level]}`}>{say(`levels.${level}`)}</span>
      </p>
      {!access.hasAllRights &&
        sources.map((source) => (
          <p key={source.groupId ?? 'own'}>
            <SourceText source={source} />
          </p>
        ))}
      {used && (
        <p className="text-muted">
          <UsedText used={used} level={level} recordedSince={access.recordedSince} now={now} />
        </p>
      )}
    </li>
  )
}

/** What is not seen, and when the user was last here. */
function UseNotes({ access: { sections, lastUsedAt, recordedSince, hasAllRights }, now }: WhyListProps) {
  const say = useTranslations('access.why')
  const speaker = useSpeaker()
  const unseen = sections.filter(({ level, used }) => level !== 'deny' && !used)
  return (
    <div className="space-y-1 border-t border-line pt-2 text-muted">
      <p>
        {lastUsedAt
          ? say.rich('lastUsed', { time: () => <RelativeTime at={lastUsedAt} now={now} isInRow /> })
          : say.rich('neverUsed', { since: () => <LocalDay at={recordedSince} /> })}
      </p>
      {unseen.length > 0 && !hasAllRights && (
        <p>
          {say('notObserved', {
            sections: sectionsInSeries(
              speaker,
              unseen.map(({ section }) => section),
            ),
          })}
        </p>
      )}
    </div>
  )
}
