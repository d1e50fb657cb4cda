'use client'

import { toast } from '@/components/ui/toast/toast'
import { permissionsForm } from '@/components/users/user-form-values'
import type { Say } from '@/lib/i18n/texts'
import type { UserView } from '@/lib/user-record/user-view'

type Save = { before: UserView; after: UserView; isSelf: boolean }

/** After a save that changed privileges: says when they take effect. */
export function tellPrivilegesHold(say: Say<'user'>, { before, after, isSelf }: Save): void {
  if (JSON.stringify(permissionsForm(before)) === JSON.stringify(permissionsForm(after))) return
  const name = `${after.firstName} ${after.lastName}`
  toast.success(isSelf ? say('privileges.ownSaved') : say('privileges.saved', { name }), {
    description: say('privileges.hold'),
  })
}
