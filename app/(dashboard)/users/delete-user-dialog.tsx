'use client'

import { ActionDialog } from '@/components/forms/action-dialog'
import { toast } from '@/components/ui/toast'
import { deleteUserAction } from './actions'

type DeleteUserDialogProps = {
  userId: string
  name: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onDeleted: () => void
  focusAfter?: () => HTMLElement | null
}

export function DeleteUserDialog({ userId, name, onDeleted, ...dialog }: DeleteUserDialogProps) {
  return (
    <ActionDialog
      {...dialog}
      title={`Delete ${name}?`}
      confirmLabel="Delete user"
      cancelLabel="Keep user"
      act={() => deleteUserAction(userId)}
      onDone={() => {
        onDeleted()
        toast.success(`${name} is deleted`)
      }}
    >
      <p>
        {name} is signed out everywhere and their API key stops working at once. This cannot be undone. To
        keep the account but close it, make it inactive instead.
      </p>
    </ActionDialog>
  )
}
