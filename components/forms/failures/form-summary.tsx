'use client'

import type { ReactNode } from 'react'
import { type FieldErrors, useFormState } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { ErrorSummary, type SummaryError } from '../../ui/fields/error-summary'
import { fieldId } from '../fields/field-id'
import { SignInAgain } from '../identity/sign-in-again'

type FormSummaryProps = {
  attempt: number
  title?: string
  /** What to do about a failure that is not one field's, by its code. */
  remedies?: Record<string, ReactNode>
}

/** The error summary of the surrounding react-hook-form form. */
export function FormSummary({ attempt, title, remedies = {} }: FormSummaryProps) {
  const { errors } = useFormState()
  const say = useTranslations('forms.sessionEnded')
  const server = errors.root?.server
  const isSessionOver = server?.type === 'unauthenticated'
  const remedy = server ? remedies[String(server.type)] : undefined
  const { root: _, ...fieldErrors } = errors
  const list = listErrors(fieldErrors)
  if (isSessionOver) list.unshift({ message: say('beforeSaving') })
  else if (server?.message) list.unshift({ message: server.message })
  return (
    <ErrorSummary title={title} attempt={attempt} errors={list}>
      {remedy ?? (isSessionOver && <p>{say.rich('remedy', { link: toSignIn })}</p>)}
    </ErrorSummary>
  )
}

function toSignIn(chunks: ReactNode): ReactNode {
  return <SignInAgain>{chunks}</SignInAgain>
}

function listErrors(errors: FieldErrors, path = ''): SummaryError[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = path ? `${path}.${key}` : key
    if (!error || typeof error !== 'object') return []
    if (typeof error.message === 'string') return [{ fieldId: fieldId(name), message: error.message }]
    return listErrors(error as FieldErrors, name)
  })
}
