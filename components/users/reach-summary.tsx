'use client'

import { useWatch } from 'react-hook-form'
import { ReachText } from './reach-text'
import type { PermissionsForm } from './user-form-values'

/** The sentence beside the table, following every change. */
export function ReachSummary({ emptyMeansAdmin }: { emptyMeansAdmin: boolean }) {
  const permissions = useWatch<{ user_permissions: PermissionsForm }, 'user_permissions'>({
    name: 'user_permissions',
  })
  const { IsAdmin, ...levels } = permissions
  return (
    <div aria-live="polite">
      <ReachText isAdmin={IsAdmin} levels={levels} emptyMeansAdmin={emptyMeansAdmin} />
    </div>
  )
}
