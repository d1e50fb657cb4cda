'use client'

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
  const { addCount, refusedCount, isMailSetUp } = props
  return (
    <div className="space-y-3">
      {addCount > 0 && (
        <Choice
          id="send-invitations"
          label="Send an invitation to everybody who is added"
          help={
            isMailSetUp
              ? 'They get a mail with a link to choose a password. Inactive people get none.'
              : 'Mail is not set up: the mails become files on the server. You can send invitations later, one by one.'
          }
          isOn={props.sendsInvitations}
          onChange={props.onInvitations}
        />
      )}
      {refusedCount > 0 && (
        <Choice
          id="leave-out"
          label={`Leave out the ${refusedCount === 1 ? 'refused row' : `${refusedCount} refused rows`}`}
          help="Nothing is imported before you allow that. You can download these rows, mend them and import them later."
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
