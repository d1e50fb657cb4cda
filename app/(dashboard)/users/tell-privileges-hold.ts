'use client'

import { toast } from '@/components/ui/toast'
import { permissionsForm } from '@/components/users/user-form-values'
import type { UserView } from '@/lib/users/user-view'

/** After a save that changed what somebody may do: says from when on it counts. */
export function tellPrivilegesHold(before: UserView, after: UserView): void {
  if (JSON.stringify(permissionsForm(before)) === JSON.stringify(permissionsForm(after))) return
  toast.success(`The privileges of ${after.firstName} ${after.lastName} are saved`, {
    description:
      'They hold from the next request, in open sessions and with the API key. Nobody has to sign in again.',
  })
}
