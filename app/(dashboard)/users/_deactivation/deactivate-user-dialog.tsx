'use client'

import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { useSpeaker } from '@/components/users/use-speaker'
import { tellDeactivated } from '../_receipts/tell-deactivated'
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
  const say = useTranslations('deactivation')
  const speaker = useSpeaker()
  const answer = useWhatStops(userId, dialog.isOpen)
  return (
    <ActionDialog
      {...dialog}
      title={say('question.title', { name })}
      confirmLabel={say('deactivate')}
      cancelLabel={say('question.cancel')}
      act={() => setActiveAction({ id: userId, active: false })}
      onDone={(done) => {
        onDone()
        tellDeactivated(speaker, { id: userId, name }, done)
      }}
    >
      <WhatStopsList answer={answer} />
      <p>{say('question.stays')}</p>
    </ActionDialog>
  )
}
