'use client'

import { ActionDialog } from '@/components/forms/action-dialog'
import { toast } from '@/components/ui/toast'
import { setActiveAction } from './actions'
import { useWhatStops } from './use-what-stops'
import { WhatStopsList } from './what-stops-list'

type DeactivateUserDialogProps = {
  userId: string
  name: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onDone: () => void
  focusAfter: () => HTMLElement | null
}

export function DeactivateUserDialog({ userId, name, onDone, ...dialog }: DeactivateUserDialogProps) {
  const answer = useWhatStops(userId, dialog.isOpen)
  return (
    <ActionDialog
      {...dialog}
      title={`Deactivate ${name}?`}
      confirmLabel="Deactivate user"
      cancelLabel="Keep active"
      act={() => setActiveAction({ id: userId, active: false })}
      onDone={() => {
        onDone()
        toast.success(`${name} is deactivated`, { description: 'You can activate them again.' })
      }}
    >
      <WhatStopsList answer={answer} />
      <p>Name, privileges and password stay, so that you can activate them again.</p>
    </ActionDialog>
  )
}
