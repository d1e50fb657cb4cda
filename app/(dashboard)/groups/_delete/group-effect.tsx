import { useTranslations } from '#i18n'
import type { GroupEffect } from '@/lib/groups/preview-group'

/** "12 of 40 members lose something", and in which sections. */
export function GroupEffectText({ effect }: { effect: GroupEffect }) {
  const say = useTranslations()
  const { members, loses, gains, sections } = effect
  if (members === 0) return <p>{say('groups.effect.noMembers')}</p>
  if (loses + gains === 0) return <p>{say('groups.effect.nothing', { members })}</p>
  return (
    <div className="space-y-1 tabular-nums">
      {loses > 0 && <p className="text-danger">{say('groups.effect.loses', { count: loses, members })}</p>}
      {gains > 0 && <p className="text-success">{say('groups.effect.gains', { count: gains, members })}</p>}
      <ul className="text-sm text-muted">
        {sections.map((one) => (
          <li key={one.section}>
            {say('bulk.preview.section', {
              section: say(`sections.${one.section}`),
              loses: one.loses,
              gains: one.gains,
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
