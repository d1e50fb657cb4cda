'use client'

import { CircleEqual } from 'lucide-react'
import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import type { Privileges } from '@/lib/permissions/sections'
import type { PermissionsForm } from '../users/user-form-values'
import { LeaningWarnings } from './leaning-warnings'
import { type Kept, keptByGroups, type OtherSources, reachOf } from './other-sources'
import type { Reach } from './reach-in-words'
import { RightsDifference } from './rights-difference'

type PrivilegesReviewProps = {
  /** What is saved; without it, a user is being added and there is nothing to compare with. */
  stored?: PermissionsForm
  emptyMeansAdmin: boolean
  isSelf: boolean
  others?: OtherSources
}

/**
 * Before Save: what is gained, lost, and kept because a group gives it too, and which sections lack another one; updated
 * with every change.
 */
export function PrivilegesReview({ stored, others, ...reader }: PrivilegesReviewProps) {
  const permissions = useWatch<{ user_permissions: PermissionsForm }, 'user_permissions'>({
    name: 'user_permissions',
  })
  const reach = (form: PermissionsForm) => reachOf(form, { ...reader, others })
  const kept = stored && others ? keptByGroups(stored, permissions, others) : []
  return (
    <div aria-live="polite" className="space-y-3">
      {stored && (
        <RightsDifference before={reach(stored)} after={reach(permissions)}>
          {kept.length > 0 && kept.map((one) => <KeptLine key={one.section} kept={one} />)}
        </RightsDifference>
      )}
      {!permissions.IsAdmin && <LeaningWarnings privileges={grantedIn(reach(permissions))} />}
    </div>
  )
}

/** From all sources: what a group gives is not missing. */
function grantedIn({ levels }: Reach): Privileges {
  return Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== 'deny'))
}

function KeptLine({ kept: { section, level, groups } }: { kept: Kept }) {
  const say = useTranslations()
  return (
    <p className="flex gap-2 text-muted">
      <CircleEqual aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {say('privileges.difference.keeps', {
          level: say(`levels.${level}`),
          section: say(`sections.${section}`),
          groups: groups.join(', '),
          count: groups.length,
        })}
      </span>
    </p>
  )
}
