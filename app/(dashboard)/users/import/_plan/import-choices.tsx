'use client'

import { useTranslations } from '#i18n'
import { ImportSwitch } from '../import-switch'

type ImportChoicesProps = {
  addCount: number
  refusedCount: number
  isMailSetUp: boolean
  sendsInvitations: boolean
  onInvitations: (isOn: boolean) => void
  leavesOut: boolean
  onLeaveOut: (isOn: boolean) => void
}

/** What is decided once for the whole import. */
export function ImportChoices(props: ImportChoicesProps) {
  const say = useTranslations('import.choices')
  const { addCount, refusedCount, isMailSetUp } = props
  return (
    <div className="space-y-3">
      {addCount > 0 && (
        <ImportSwitch
          id="send-invitations"
          label={say(isMailSetUp ? 'invite' : 'inviteByHand')}
          help={say(isMailSetUp ? 'inviteHelp' : 'noMail')}
          isOn={props.sendsInvitations}
          onChange={props.onInvitations}
        />
      )}
      {refusedCount > 0 && (
        <ImportSwitch
          id="leave-out"
          label={say('leaveOut', { count: refusedCount })}
          help={say('leaveOutHelp')}
          isOn={props.leavesOut}
          onChange={props.onLeaveOut}
        />
      )}
    </div>
  )
}
