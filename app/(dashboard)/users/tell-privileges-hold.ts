'use client'

import { toast } from '@/components/ui/toast'
import { permissionsForm } from '@/components/users/user-form-values'
import type { Say } from '@/lib/i18n/texts'
import type { UserView } from '@/lib/users/user-view'

/** After a save that changed what somebody may do: says from when on it counts. */
export function tellPrivilegesHold(say: Say<'user'>, before: UserView, after: UserView): void {
  if (JSON.stringify(permissionsForm(before)) === JSON.stringify(permissionsForm(after))) return
  toast.success(say('privileges.saved', { name: `${after.firstName} ${after.lastName}` }), {
    description: say('privileges.hold'),
  })
}
