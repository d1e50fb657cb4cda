'use client'

import { useTranslations } from '#i18n'
import type { Deletion } from '@/components/acts/acts-on-user'
import { ActionDialog } from '@/components/forms/action-dialog'
import { useSpeaker } from '@/components/users/use-speaker'
import { whatStoppedInWords } from '@/components/users/what-stops-in-words'
import { tellReceipt } from '../_receipts/tell-receipt'
import { deleteUserAction } from '../actions'
import { restoreFromToast } from '../deleted/restore-from-toast'

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
  const { canRestore, keptDays: days } = deletion
  const say = useTranslations('deletion')
  const speaker = useSpeaker()
  const sayRestored = useTranslations('deletedUsers')
  return (
    <ActionDialog
      {...dialog}
      title={say('question.title', { name })}
      confirmLabel={say('question.confirm')}
      cancelLabel={say('question.cancel')}
      act={() => deleteUserAction(userId)}
      onDone={({ stopped, event }) => {
        onDeleted()
        tellReceipt(speaker, {
          title: say('deleted', { name }),
          points: [...whatStoppedInWords(speaker, stopped), ...(canRestore ? [say('isKept', { days })] : [])],
          event,
          undo: canRestore
            ? { label: say('undo'), act: () => restoreFromToast(sayRestored, { userId, name }) }
            : undefined,
        })
      }}
    >
      <p>{say('question.body', { name })}</p>
      <p>{say(canRestore ? 'question.canRestore' : 'question.adminCanRestore', { days })}</p>
    </ActionDialog>
  )
}
