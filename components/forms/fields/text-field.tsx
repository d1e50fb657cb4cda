'use client'

import type { ComponentProps } from 'react'
import { get, useFormContext } from 'react-hook-form'
import { describedBy, Field } from '../../ui/fields/field'
import { Input } from '../../ui/fields/input'
import { PasswordInput } from '../../ui/fields/password-input'
import { useStartHere } from '../../ui/fields/use-start-here'
import { messageOf } from '../failures/message-of'
import { fieldId } from './field-id'

type TextFieldProps = Omit<ComponentProps<'input'>, 'name' | 'id'> & {
  name: string
  label: string
  help?: string
  isOptional?: boolean
  /** The screen begins with this field: it has the focus. */
  startsHere?: boolean
}

/** A labelled line of text, tied to the surrounding form. `type="password"` brings its Show button. */
export function TextField({
  name,
  label,
  help,
  isOptional,
  startsHere = false,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const { register, formState } = useFormContext()
  const error = messageOf(formState.errors, name)
  const id = fieldId(name)
  useStartHere(id, startsHere)
  const stored: unknown = get(formState.defaultValues, name)
  const control = {
    id,
    'aria-required': isOptional ? undefined : true,
    // Already in the page the server sends; register() sets it after hydration only.
    defaultValue: typeof stored === 'string' ? stored : undefined,
    ...describedBy({ id, help, error }),
    ...rest,
    ...register(name),
  }
  return (
    <Field id={id} label={label} help={help} error={error} isOptional={isOptional}>
      {type === 'password' ? <PasswordInput {...control} /> : <Input type={type} {...control} />}
    </Field>
  )
}
