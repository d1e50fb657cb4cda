'use client'

import { FieldHelp } from '@/components/ui/fields/field'
import { Switch } from '@/components/ui/fields/switch'

type ImportSwitchProps = {
  id: string
  label: string
  help: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** Something that is decided once for the whole import. */
export function ImportSwitch({ id, label, help, isOn, onChange }: ImportSwitchProps) {
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
