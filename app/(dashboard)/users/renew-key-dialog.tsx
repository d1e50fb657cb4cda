'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { answerOf } from '@/components/forms/action-result'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { renewAccessKeyAction } from './actions'

type RenewKeyDialogProps = {
  userId: string
  name: string
  isSelf: boolean
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onRenewed: () => void
}

export function RenewKeyDialog({
  userId,
  name,
  isSelf,
  isOpen,
  onOpenChange,
  onRenewed,
}: RenewKeyDialogProps) {
  const [isPending, startTransition] = useTransition()
  const [error, setError] = useState('')

  function confirm() {
    startTransition(async () => {
      const result = await answerOf(() => renewAccessKeyAction(userId))
      if (!result.ok) return setError(result.error.message)
      onRenewed()
      onOpenChange(false)
      toast.success('The API key is renewed', { description: 'The old one is refused from now on.' })
    })
  }

  return (
    <AlertDialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        setError('')
        onOpenChange(open)
      }}
      title={isSelf ? 'Renew your API key?' : `Renew the API key of ${name}?`}
      confirmLabel="Renew key"
      cancelLabel="Keep key"
      isDangerous
      pending={isPending}
      error={error}
      onConfirm={confirm}
    >
      <p>
        The present key stops working at once. Programs that use it are refused until they get the new one.
      </p>
    </AlertDialog>
  )
}
