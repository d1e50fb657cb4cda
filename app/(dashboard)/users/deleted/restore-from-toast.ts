import { answerOf } from '@/components/forms/action-result'
import { toast } from '@/components/ui/toast'
import { restoreUserAction } from './actions'
import { toastRestored } from './restored-toast'

/** "Undo" after a deletion. Where it cannot be done at once, the way leads to the screen where it can. */
export async function restoreFromToast(userId: string, name: string): Promise<void> {
  const result = await answerOf(() => restoreUserAction({ id: userId }))
  if (result.ok) return toastRestored(userId, name)
  const isTaken = Boolean(result.error.fieldErrors.email_address)
  toast.failure(`${name} is not restored`, {
    description: isTaken
      ? 'Somebody else has their email address by now. Under Deleted users you can give them another one.'
      : result.error.message,
    action: { label: 'Deleted users', href: `/users/deleted?q=${userId}` },
  })
}
