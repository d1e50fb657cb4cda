'use client'

import { useWatch } from 'react-hook-form'
import type { PermissionsForm } from '../users/user-form-values'
import { type OtherSources, reachOf } from './other-sources'
import type { Reach } from './reach-in-words'
import { ReachText } from './reach-text'

type ReachSummaryProps = Pick<Reach, 'emptyMeansAdmin' | 'isSelf'> & { others?: OtherSources }

/** The sentence beside the table, following every change. */
export function ReachSummary(props: ReachSummaryProps) {
  const permissions = useWatch<{ user_permissions: PermissionsForm }, 'user_permissions'>({
    name: 'user_permissions',
  })
  return (
    <div aria-live="polite">
      <ReachText {...reachOf(permissions, props)} />
    </div>
  )
}
