'use client'

import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { useConfirmed } from '@/components/forms/identity/use-confirmed'
import { useSpeaker } from '@/components/users/use-speaker'
import { tellReceipt } from '../../_receipts/tell-receipt'
import { renewAccessKeyAction } from '../../actions'

type RenewKeyDialogProps = {
  userId: string
  name: string
  isSelf: boolean
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onRenewed: () => void
}

export function RenewKeyDialog({ userId, name, isSelf, onRenewed, ...dialog }: RenewKeyDialogProps) {
  const say = useTranslations('credentials.renew')
  const speaker = useSpeaker()
  const confirmed = useConfirmed()
  return (
    <ActionDialog
      {...dialog}
      title={isSelf ? say('ownTitle') : say('title', { name })}
      confirmLabel={say('confirm')}
      cancelLabel={say('cancel')}
      act={() => confirmed(() => renewAccessKeyAction(userId))}
      onDone={(event) => {
        onRenewed()
        tellReceipt(speaker, { title: say('done'), points: [say('afterwards')], event })
      }}
    >
      <p>{say('body')}</p>
    </ActionDialog>
  )
}
