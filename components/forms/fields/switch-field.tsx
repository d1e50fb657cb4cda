'use client'

import { useController } from 'react-hook-form'
import { FieldError, FieldHelp } from '../../ui/fields/field'
import { Switch } from '../../ui/fields/switch'
import { fieldId } from './field-id'

type SwitchFieldProps = {
  name: string
  label: string
  help: string
  /** Why it cannot be changed here; shown in place of the help. */
  locked?: string
}

/** A switch with its label beside it and its meaning below. */
export function SwitchField({ name, label, help, locked }: SwitchFieldProps) {
  // Controlled: the page the server sends shows the state, and a switch that is locked here keeps its value.
  const { field, fieldState } = useController({ name })
  const id = fieldId(name)
  const error = fieldState.error?.message
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        ref={field.ref}
        name={field.name}
        checked={Boolean(field.value)}
        onChange={(event) => field.onChange(event.target.checked)}
        onBlur={field.onBlur}
        disabled={Boolean(locked)}
        aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
        aria-invalid={error ? true : undefined}
        className="pointer-coarse:my-2.5"
      />
      <div className="space-y-0.5">
        <label htmlFor={id} className="inline-block font-medium pointer-coarse:py-2.5">
          {label}
        </label>
        <FieldHelp id={`${id}-help`}>{locked ?? help}</FieldHelp>
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </div>
  )
}
