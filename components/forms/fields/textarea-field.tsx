'use client'

import type { ComponentProps } from 'react'
import { get, useFormContext } from 'react-hook-form'
import { describedBy, Field } from '../../ui/fields/field'
import { Textarea } from '../../ui/fields/textarea'
import { messageOf } from '../failures/message-of'
import { fieldId } from './field-id'

type TextareaFieldProps = Omit<ComponentProps<'textarea'>, 'name' | 'id'> & {
  name: string
  label: string
  help?: string
  isOptional?: boolean
}

/** Labelled lines of text, tied to the surrounding form. */
export function TextareaField({ name, label, help, isOptional, ...rest }: TextareaFieldProps) {
  const { register, formState } = useFormContext()
  const error = messageOf(formState.errors, name)
  const id = fieldId(name)
  const stored: unknown = get(formState.defaultValues, name)
  return (
    <Field id={id} label={label} help={help} error={error} isOptional={isOptional}>
      <Textarea
        id={id}
        aria-required={isOptional ? undefined : true}
        defaultValue={typeof stored === 'string' ? stored : undefined}
        {...describedBy({ id, help, error })}
        {...rest}
        {...register(name)}
      />
    </Field>
  )
}
