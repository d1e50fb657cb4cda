'use client'

import { ActionDialog } from '@/components/forms/action-dialog'
import { toast } from '@/components/ui/toast'
import { deleteUserAction } from './actions'
import { restoreFromToast } from './deleted/restore-from-toast'
import type { Deletion } from './deletion'

type DeleteUserDialogProps = {
  userId: string
  name: string
  deletion: Deletion
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onDeleted: () => void
  focusAfter?: () => HTMLElement | null
}

export function DeleteUserDialog({ userId, name, deletion, onDeleted, ...dialog }: DeleteUserDialogProps) {
  const { canRestore, keptDays } = deletion
  const days = keptDays === 1 ? '1 day' : `${keptDays} days`
  return (
    <ActionDialog
      {...dialog}
      title={`Delete ${name}?`}
      confirmLabel="Delete user"
      cancelLabel="Keep user"
      act={() => deleteUserAction(userId)}
      onDone={() => {
        onDeleted()
        toast.success(`${name} is deleted`, {
          description: canRestore ? `For ${days} they stand under Deleted users.` : undefined,
          action: canRestore ? { label: 'Undo', act: () => restoreFromToast(userId, name) } : undefined,
        })
      }}
    >
      <p>
        {name} is signed out everywhere and their API key stops working at once. Others can use the email
        address from then on.
      </p>
      <p>
        {canRestore
          ? `For ${days} you can restore them, with the same privileges, password and API key.`
          : `Only an admin can restore them, for ${days}: they have privileges that you do not have.`}
      </p>
    </ActionDialog>
  )
}
