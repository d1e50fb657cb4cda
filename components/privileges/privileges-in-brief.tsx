'use client'

import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import type { Privileges } from '@/lib/permissions/privileges.schema'
import { Badge } from '../ui/badge'
import { Tooltip } from '../ui/overlays/tooltip'
import { grantedInWords } from './granted-in-words'

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
  const say = useTranslations()
  if (isAdmin) return <Badge kind="accent">{say('privileges.brief.admin')}</Badge>
  if (hasAllRights) return <Badge kind="accent">{say('privileges.brief.everything')}</Badge>

  const words = grantedInWords(say, privileges)
  if (words.length === 0) {
    return <span className="text-muted md:whitespace-nowrap">{say('privileges.brief.ownAccount')}</span>
  }
  const shown = words.slice(0, shownAtMost).join(', ')
  const rest = words.slice(shownAtMost)
  if (rest.length === 0) return shown

  const more = (chunks: ReactNode) => (
    <Tooltip text={rest.join(', ')}>
      <button
        type="button"
        className="inline-block min-h-6 rounded-sm text-accent underline decoration-dotted underline-offset-2"
      >
        {chunks}
        <span className="sr-only">: {rest.join(', ')}</span>
      </button>
    </Tooltip>
  )
  return say.rich('privileges.brief.shortened', { shown, count: rest.length, more })
}
