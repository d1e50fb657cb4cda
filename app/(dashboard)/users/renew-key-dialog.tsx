'use client'

import { ActionDialog } from '@/components/forms/action-dialog'
import { useConfirmed } from '@/components/forms/use-confirmed'
import { toast } from '@/components/ui/toast'
import { renewAccessKeyAction } from './actions'

type RenewKeyDialogProps = {
  userId: string
  name: string
  isSelf: boolean
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onRenewed: () => void
}

export function RenewKeyDialog({ userId, name, isSelf, onRenewed, ...dialog }: RenewKeyDialogProps) {
  const confirmed = useConfirmed()
  return (
    <ActionDialog
      {...dialog}
      title={isSelf ? 'Renew your API key?' : `Renew the API key of ${name}?`}
      confirmLabel="Renew key"
      cancelLabel="Keep key"
      act={() => confirmed(() => renewAccessKeyAction(userId))}
      onDone={() => {
        onRenewed()
        toast.success('The API key is renewed', { description: 'The old one is refused from now on.' })
      }}
    >
      <p>
        The present key stops working at once. Programs that use it are refused until they get the new one.
      </p>
    </ActionDialog>
  )
}
