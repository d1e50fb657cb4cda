'use client'

import { Fragment } from 'react'
import { useTranslations } from '#i18n'
import type { Privileges } from '@/lib/permissions/sections'
import { Badge } from '../ui/badge'
import { Tooltip } from '../ui/overlays/tooltip'
import { grantedGroups, grantedInWords } from './granted-in-words'

type PrivilegesInBriefProps = {
  isAdmin: boolean
  hasAllRights: boolean
  privileges: Privileges
  shownAtMost?: number
}

/** "Write: APIs, Policies · Read: Analytics +2", in one line; hover and focus show all of them. */
export function PrivilegesInBrief({
  isAdmin,
  hasAllRights,
  privileges,
  shownAtMost = 3,
}: PrivilegesInBriefProps) {
  const say = useTranslations()
  if (isAdmin) return <Badge kind="accent">{say('privileges.brief.admin')}</Badge>
  if (hasAllRights) return <Badge kind="accent">{say('privileges.brief.everything')}</Badge>

  const all = grantedInWords(say, privileges)
  if (all === '') return <span className="text-muted">{say('privileges.brief.ownAccount')}</span>
  const count = Object.keys(privileges).length - shownAtMost
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span className="min-w-0 truncate" title={all}>
        {grantedGroups(say, privileges, shownAtMost).map(({ level, names }, index) => (
          <Fragment key={level}>
            {index > 0 && ' · '}
            <span className="font-semibold">{say(`levels.${level}`)}:</span> {names.join(', ')}
          </Fragment>
        ))}
      </span>
      {count > 0 && (
        <Tooltip text={all} className="min-h-6 text-accent underline decoration-dotted underline-offset-2">
          <span aria-hidden>+{count}</span>
          <span className="sr-only">{say('privileges.brief.more', { count, all })}</span>
        </Tooltip>
      )}
    </span>
  )
}
