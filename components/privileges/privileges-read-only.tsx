import { useTranslations } from '#i18n'
import type { AccessView } from '@/lib/access/access-view'
import { type Level, type SectionKey, sections } from '@/lib/permissions/sections'
import { Card } from '../ui/card'
import { cn } from '../ui/cn'
import { Disclosure } from '../ui/disclosure'
import { levelTints } from './level-tints'
import { ReachText } from './reach-text'
import { WhyList } from './why-list'

type PrivilegesReadOnlyProps = {
  /** Of a user: where each level comes from, and when it was last used. */
  access?: AccessView
  isAdmin: boolean
  levels: Partial<Record<SectionKey, Level>>
  emptyMeansAdmin: boolean
  isSelf?: boolean
  /** Why nothing can be changed here. */
  reason: string
}

/** What a user may, for a reader who can see but not change it: a sentence, and the table on demand. */
export function PrivilegesReadOnly({
  isAdmin,
  levels,
  emptyMeansAdmin,
  isSelf = false,
  reason,
  access,
}: PrivilegesReadOnlyProps) {
  const say = useTranslations()
  return (
    <Card titleId="user_permissions" title={say('privileges.title')} description={reason}>
      <div className="space-y-4">
        <ReachText isAdmin={isAdmin} levels={levels} emptyMeansAdmin={emptyMeansAdmin} isSelf={isSelf} />
        {!isAdmin && (
          <Disclosure summary={say('privileges.table.showAll', { count: sections.length })}>
            <LevelsInWords levels={levels} />
          </Disclosure>
        )}
        {access && (
          <div className="max-w-3xl">
            <h3 className="mb-2 font-medium">{say('access.why.title')}</h3>
            <WhyList access={access} now={new Date()} />
          </div>
        )}
      </div>
    </Card>
  )
}

function LevelsInWords({ levels }: Pick<PrivilegesReadOnlyProps, 'levels'>) {
  const say = useTranslations()
  return (
    <div className="max-w-3xl overflow-hidden rounded-md border border-line">
      <table className="w-full text-left">
        <caption className="sr-only">{say('privileges.table.caption')}</caption>
        <thead>
          <tr className="border-b border-line bg-sunken text-xs text-muted">
            <th scope="col" className="h-9 px-2 font-medium sm:px-4">
              {say('privileges.table.section')}
            </th>
            <th scope="col" className="h-9 px-2 font-medium sm:px-4">
              {say('privileges.table.level')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ key }) => {
            const level = levels[key] ?? 'deny'
            return (
              <tr key={key} className="border-b border-line last:border-b-0">
                <th scope="row" className="px-2 py-1 font-normal sm:px-4">
                  <span className="font-medium">{say(`sections.${key}`)}</span>{' '}
                  <span className="font-mono text-xs text-muted [overflow-wrap:anywhere]">{key}</span>
                  <span className="block text-xs text-muted">{say(`sectionHelp.${key}`)}</span>
                </th>
                <td className={cn('px-2 py-1 sm:px-4', level === 'deny' ? 'text-muted' : levelTints[level])}>
                  {say(`levels.${level}`)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
