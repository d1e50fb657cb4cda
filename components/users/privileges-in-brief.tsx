'use client'

import { type Privileges, sections } from '@/lib/permissions/privileges.schema'
import { Badge } from '../ui/badge'
import { Tooltip } from '../ui/tooltip'

type PrivilegesInBriefProps = {
  isAdmin: boolean
  hasAllRights: boolean
  privileges: Privileges
  shownAtMost?: number
}

/** A few privileges in words; the others behind a word that hover and focus open. */
export function PrivilegesInBrief({
  isAdmin,
  hasAllRights,
  privileges,
  shownAtMost = 3,
}: PrivilegesInBriefProps) {
  if (isAdmin) return <Badge kind="accent">Admin</Badge>
  if (hasAllRights) return <Badge kind="accent">Everything</Badge>

  const words = sections.flatMap(({ key, label }) => (privileges[key] ? [`${label} ${privileges[key]}`] : []))
  if (words.length === 0) return <span className="text-muted md:whitespace-nowrap">Own account only</span>
  const rest = words.slice(shownAtMost)
  return (
    <>
      {words.slice(0, shownAtMost).join(', ')}
      {rest.length > 0 && (
        <>
          {' and '}
          <Tooltip text={rest.join(', ')}>
            <button
              type="button"
              className="inline-block min-h-6 rounded-sm text-accent underline decoration-dotted underline-offset-2"
            >
              {rest.length} more
              <span className="sr-only">: {rest.join(', ')}</span>
            </button>
          </Tooltip>
        </>
      )}
    </>
  )
}
