import { answerOf } from '@/components/forms/action-result'
import { toast } from '@/components/ui/toast/toast'
import type { Say } from '@/lib/i18n/texts'
import { restoreUserAction } from './actions'
import { type Restored, toastRestored } from './restored-toast'

/** "Undo" after a deletion. If it cannot be done at once, leads to the screen where it can. */
export async function restoreFromToast(say: Say<'deletedUsers'>, user: Restored): Promise<void> {
  const { userId, name } = user
  const result = await answerOf(() => restoreUserAction({ id: userId }))
  if (result.ok) return toastRestored(say, user)
  const isTaken = Boolean(result.error.fieldErrors.email_address)
  toast.failure(say('restore.failed', { name }), {
    description: isTaken ? say('restore.emailTaken') : result.error.message,
    actions: [{ label: say('title'), href: `/users/deleted?q=${userId}` }],
  })
}
