'use client'

import { useRef } from 'react'
import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { answerOf } from '@/components/forms/action-result'
import { toast } from '@/components/ui/toast/toast'
import { useSpeaker } from '@/components/users/use-speaker'
import type { RightsRules } from '@/lib/permissions/combined-rights'
import type { GroupOfUser } from '@/lib/user-record/groups-of-users'
import type { UserView } from '@/lib/user-record/user-view'
import { tellReceipt } from '../_receipts/tell-receipt'
import { changeGroupsAction } from './group-actions'
import { GroupsDifference } from './groups-difference'

type LeaveGroupDialogProps = {
  user: UserView
  /** The group to leave; null: closed. */
  group: GroupOfUser | null
  isSelf: boolean
  rules: RightsRules
  onClose: () => void
  focusAfter: () => HTMLElement | null
}

/** Asks before a user is taken out of a group, with what they lose and keep. */
export function LeaveGroupDialog({ user, group, isSelf, rules, onClose, focusAfter }: LeaveGroupDialogProps) {
  const say = useTranslations('userGroups.leaving')
  const speaker = useSpeaker()
  const name = `${user.firstName} ${user.lastName}`
  // The text stays while the dialog closes.
  const latest = useRef(group)
  if (group) latest.current = group
  const shown = group ?? latest.current

  async function putBack(id: string) {
    const answer = await answerOf(() => changeGroupsAction({ id: user.id, add: [id] }))
    if (answer.ok) toast.success(say('putBack', { name, group: shown?.name ?? '' }))
    else toast.failure(say('notPutBack', { name }), { description: answer.error.message })
  }

  return (
    <ActionDialog
      isOpen={group !== null}
      onOpenChange={onClose}
      title={say('title', { name, group: shown?.name ?? '' })}
      confirmLabel={say('confirm')}
      cancelLabel={say('cancel')}
      isDangerous
      act={() => changeGroupsAction({ id: user.id, remove: [shown?.id ?? ''] })}
      onDone={({ event }) => {
        const title = say('done', { name, group: shown?.name ?? '' })
        const undo = { label: say('undo'), act: () => putBack(shown?.id ?? '') }
        if (event) tellReceipt(speaker, { title, points: [], event, undo })
        else toast.success(title)
      }}
      focusAfter={focusAfter}
    >
      <GroupsDifference
        user={user}
        groups={user.groups.filter(({ id }) => id !== shown?.id)}
        isSelf={isSelf}
        rules={rules}
      />
    </ActionDialog>
  )
}
