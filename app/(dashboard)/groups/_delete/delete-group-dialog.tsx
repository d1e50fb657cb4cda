'use client'

import { useRef } from 'react'
import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useSpeaker } from '@/components/users/use-speaker'
import type { GroupView } from '@/lib/groups/group-view'
import { tellReceipt } from '../../users/_receipts/tell-receipt'
import { deleteGroupAction } from '../group-actions'
import { GroupEffectText } from './group-effect'
import { useGroupEffect } from './use-group-effect'

type DeleteGroupDialogProps = {
  group: GroupView
  isOpen: boolean
  onClose: () => void
  onDeleted: () => void
  /** What it was opened from. */
  focusAfter: () => HTMLElement | null
}

/** Asks before a group is deleted, with what its members lose. */
export function DeleteGroupDialog(props: DeleteGroupDialogProps) {
  const { group, isOpen, onClose, onDeleted, focusAfter } = props
  const { id, name, version } = group
  const say = useTranslations('groups.remove')
  const speaker = useSpeaker()
  const isDeleted = useRef(false)
  const effect = useGroupEffect(id, isOpen ? { isDeleted: true } : null)
  return (
    <ActionDialog
      isOpen={isOpen}
      onOpenChange={onClose}
      title={say('title', { name })}
      confirmLabel={say('confirm')}
      cancelLabel={say('cancel')}
      act={() => deleteGroupAction({ id, version })}
      onDone={(event) => {
        isDeleted.current = true
        onDeleted()
        const points = [
          say('lost', {
            members: group.memberCount,
            count: effect?.ok ? effect.data.loses : group.memberCount,
          }),
        ]
        tellReceipt(speaker, { title: say('done', { name }), points, event })
      }}
      // A deleted row takes its button with it.
      focusAfter={() => (isDeleted.current ? document.getElementById('content') : focusAfter())}
    >
      <p>{say('explanation')}</p>
      <div aria-live="polite" className="min-h-12">
        {effect?.ok && <GroupEffectText effect={effect.data} />}
        {effect && !effect.ok && <FailureText failure={effect.error} />}
      </div>
    </ActionDialog>
  )
}
