import { type Level, type SectionKey, sections } from '@/lib/permissions/privileges.schema'
import { Card } from '../ui/card'
import { cn } from '../ui/cn'
import { levelTints, levelWords } from './level-look'
import { ReachText } from './reach-text'

type PrivilegesReadOnlyProps = {
  isAdmin: boolean
  levels: Partial<Record<SectionKey, Level>>
  emptyMeansAdmin: boolean
  /** Why nothing can be changed here. */
  reason: string
}

/** The same table for somebody who may look at it only. */
export function PrivilegesReadOnly({ isAdmin, levels, emptyMeansAdmin, reason }: PrivilegesReadOnlyProps) {
  return (
    <Card titleId="user_permissions" title="Privileges" description={reason}>
      <div className="space-y-4">
        <ReachText isAdmin={isAdmin} levels={levels} emptyMeansAdmin={emptyMeansAdmin} />
        {!isAdmin && (
          <div className="max-w-2xl overflow-hidden rounded-md border border-line">
            <table className="w-full text-left">
              <caption className="sr-only">Level per section</caption>
              <thead>
                <tr className="border-b border-line bg-sunken text-xs text-muted">
                  <th scope="col" className="h-9 px-4 font-medium">
                    Section
                  </th>
                  <th scope="col" className="h-9 px-4 font-medium">
                    Level
                  </th>
                </tr>
              </thead>
              <tbody>
                {sections.map(({ key, label }) => {
                  const level = levels[key] ?? 'deny'
                  return (
                    <tr key={key} className="border-b border-line last:border-b-0">
                      <th scope="row" className="h-9 px-4 font-medium">
                        {label}
                      </th>
                      <td className={cn('h-9 px-4', level === 'deny' ? 'text-muted' : levelTints[level])}>
                        {levelWords[level]}
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
