'use client'

import { useWatch } from 'react-hook-form'
import { type PermissionsForm, privilegesIn } from '../users/user-form-values'
import { LeaningWarnings } from './leaning-warnings'
import type { Reach } from './reach-in-words'
import { RightsDifference } from './rights-difference'

type PrivilegesReviewProps = {
  /** What is saved; without it, a user is being added and there is nothing to compare with. */
  stored?: PermissionsForm
  emptyMeansAdmin: boolean
  isSelf: boolean
}

/** Before Save: what is gained and lost, and which sections lack another one; updated with every change. */
export function PrivilegesReview({ stored, emptyMeansAdmin, isSelf }: PrivilegesReviewProps) {
  const permissions = useWatch<{ user_permissions: PermissionsForm }, 'user_permissions'>({
    name: 'user_permissions',
  })
  const reach = (form: PermissionsForm): Reach => ({
    isAdmin: form.IsAdmin,
    levels: form,
    emptyMeansAdmin,
    isSelf,
  })
  return (
    <div aria-live="polite" className="space-y-3">
      {stored && <RightsDifference before={reach(stored)} after={reach(permissions)} />}
      {!permissions.IsAdmin && <LeaningWarnings privileges={privilegesIn(permissions)} />}
    </div>
  )
}
