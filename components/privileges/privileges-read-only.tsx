import { useTranslations } from '#i18n'
import { type Level, type SectionKey, sections } from '@/lib/permissions/sections'
import { Card } from '../ui/card'
import { cn } from '../ui/cn'
import { levelTints } from './level-tints'
import { ReachText } from './reach-text'

type PrivilegesReadOnlyProps = {
  isAdmin: boolean
  levels: Partial<Record<SectionKey, Level>>
  emptyMeansAdmin: boolean
  isSelf?: boolean
  /** Why nothing can be changed here. */
  reason: string
}

/** The same table for a user who can see but not change it. */
export function PrivilegesReadOnly({
  isAdmin,
  levels,
  emptyMeansAdmin,
  isSelf = false,
  reason,
}: PrivilegesReadOnlyProps) {
  const say = useTranslations()
  return (
    <Card titleId="user_permissions" title={say('privileges.title')} description={reason}>
      <div className="space-y-4">
        <ReachText isAdmin={isAdmin} levels={levels} emptyMeansAdmin={emptyMeansAdmin} isSelf={isSelf} />
        {!isAdmin && (
          <div className="max-w-2xl overflow-hidden rounded-md border border-line">
            <table className="w-full text-left">
              <caption className="sr-only">{say('privileges.table.caption')}</caption>
              <thead>
                <tr className="border-b border-line bg-sunken text-xs text-muted">
                  <th scope="col" className="h-9 px-2 sm:px-4 font-medium">
                    {say('privileges.table.section')}
                  </th>
                  <th scope="col" className="h-9 px-2 sm:px-4 font-medium">
                    {say('privileges.table.level')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {sections.map(({ key }) => {
                  const level = levels[key] ?? 'deny'
                  return (
                    <tr key={key} className="border-b border-line last:border-b-0">
                      <th scope="row" className="h-9 px-2 sm:px-4 font-medium">
                        {say(`sections.${key}`)}
                      </th>
                      <td
                        className={cn(
                          'h-9 px-2 sm:px-4',
                          level === 'deny' ? 'text-muted' : levelTints[level],
                        )}
                      >
                        {say(`levels.${level}`)}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </Card>
  )
}
