'use client'

import type { ReactNode } from 'react'
import { type FieldErrors, useFormState } from 'react-hook-form'
import { ErrorSummary, type SummaryError } from '../ui/error-summary'
import { fieldId } from './field-id'
import { SignInAgain } from './sign-in-again'
import { useWords } from './use-words'

type FormSummaryProps = {
  attempt: number
  title?: string
  /** What to do about a failure that is not one field's, by its code. */
  remedies?: Record<string, ReactNode>
}

/** The error summary of the surrounding react-hook-form form. */
export function FormSummary({ attempt, title, remedies = {} }: FormSummaryProps) {
  const { errors } = useFormState()
  const inWords = useWords()
  const server = errors.root?.server
  const remedy = server ? (remedies[String(server.type)] ?? standardRemedies[String(server.type)]) : undefined
  const { root: _, ...fieldErrors } = errors
  const list = listErrors(fieldErrors).map((error) => ({ ...error, message: inWords(error.message) }))
  if (server?.message) list.unshift({ message: sentences[String(server.type)] ?? server.message })
  return (
    <ErrorSummary title={title} attempt={attempt} errors={list}>
      {remedy}
    </ErrorSummary>
  )
}

const sentences: Record<string, string> = {
  unauthenticated: 'Your session has ended. Sign in again in another tab, then save again.',
}

const standardRemedies: Record<string, ReactNode> = {
  unauthenticated: (
    <p>
      <SignInAgain />. What you typed is still here.
    </p>
  ),
}

function listErrors(errors: FieldErrors, path = ''): SummaryError[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = path ? `${path}.${key}` : key
    if (!error || typeof error !== 'object') return []
    if (typeof error.message === 'string') return [{ fieldId: fieldId(name), message: error.message }]
    return listErrors(error as FieldErrors, name)
  })
}
