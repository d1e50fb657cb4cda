'use client'

import { useFormContext } from 'react-hook-form'
import { FieldError, FieldHelp } from '../ui/field'
import { Switch } from '../ui/switch'
import { fieldId } from './field-id'
import { messageOf } from './message-of'

type SwitchFieldProps = {
  name: string
  label: string
  help: string
  /** Why it cannot be changed here; shown in place of the help. */
  locked?: string
}

/** A switch with its label beside it and its meaning below. */
export function SwitchField({ name, label, help, locked }: SwitchFieldProps) {
  const { register, formState } = useFormContext()
  const id = fieldId(name)
  const error = messageOf(formState.errors, name)
  return (
    <div className="flex items-start gap-3">
      {/* `disabled` on the element only: given to register() it would take the value out of the form. */}
      <Switch
        id={id}
        {...register(name)}
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
