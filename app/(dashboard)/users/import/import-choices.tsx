'use client'

import { useTranslations } from '#i18n'
import { FieldHelp } from '@/components/ui/field'
import { Switch } from '@/components/ui/switch'

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
        <Choice
          id="send-invitations"
          label={say('invite')}
          help={say(isMailSetUp ? 'inviteHelp' : 'noMail')}
          isOn={props.sendsInvitations}
          onChange={props.onInvitations}
        />
      )}
      {refusedCount > 0 && (
        <Choice
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

type ChoiceProps = {
  id: string
  label: string
  help: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

function Choice({ id, label, help, isOn, onChange }: ChoiceProps) {
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={`${id}-help`}
        className="pointer-coarse:my-2.5"
      />
      <div className="space-y-0.5">
        <label htmlFor={id} className="inline-block font-medium pointer-coarse:py-2.5">
          {label}
        </label>
        <FieldHelp id={`${id}-help`}>{help}</FieldHelp>
      </div>
    </div>
  )
}
