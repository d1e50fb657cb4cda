'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { answerOf } from '@/components/forms/action-result'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { deleteUserAction } from './actions'

type DeleteUserDialogProps = {
  userId: string
  name: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onDeleted: () => void
  focusAfter?: () => HTMLElement | null
}

export function DeleteUserDialog(props: DeleteUserDialogProps) {
  const { userId, name, isOpen, onOpenChange, onDeleted, focusAfter } = props
  const [isPending, startTransition] = useTransition()
  const [error, setError] = useState('')

  function confirm() {
    startTransition(async () => {
      const result = await answerOf(() => deleteUserAction(userId))
      if (!result.ok) return setError(result.error.message)
      onDeleted()
      onOpenChange(false)
      toast.success(`${name} is deleted`)
    })
  }

  return (
    <AlertDialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        setError('')
        onOpenChange(open)
      }}
      title={`Delete ${name}?`}
      confirmLabel="Delete user"
      cancelLabel="Keep user"
      isDangerous
      pending={isPending}
      error={error}
      onConfirm={confirm}
      focusAfter={focusAfter}
    >
      <p>
        {name} is signed out everywhere and their API key stops working at once. This cannot be undone. To
        keep the account but close it, make it inactive instead.
      </p>
    </AlertDialog>
  )
}
