import { toast } from '@/components/ui/toast/toast'
import type { Say } from '@/lib/i18n/texts'

export type Restored = { userId: string; name: string }

export function toastRestored(say: Say<'deletedUsers'>, { userId, name }: Restored): void {
  toast.success(say('restore.done', { name }), {
    description: say('restore.doneHelp'),
    actions: [{ label: say('restore.open'), href: `/users/${userId}` }],
  })
}
