'use client'

import { useWatch } from 'react-hook-form'
import type { PermissionsForm } from '../users/user-form-values'
import type { Reach } from './reach-in-words'
import { ReachText } from './reach-text'

/** The sentence beside the table, following every change. */
export function ReachSummary({ emptyMeansAdmin, isSelf }: Pick<Reach, 'emptyMeansAdmin' | 'isSelf'>) {
  const permissions = useWatch<{ user_permissions: PermissionsForm }, 'user_permissions'>({
    name: 'user_permissions',
  })
  const { IsAdmin, ...levels } = permissions
  return (
    <div aria-live="polite">
      <ReachText isAdmin={IsAdmin} levels={levels} emptyMeansAdmin={emptyMeansAdmin} isSelf={isSelf} />
    </div>
  )
}
