'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'
import { Notice } from '../notice'

export type SummaryError = { fieldId?: string; message: string }

type ErrorSummaryProps = {
  title?: string
  errors: SummaryError[]
  /** Grows with each failed attempt: the focus moves here again. */
  attempt: number
  children?: ReactNode
}

/** The errors of a form, above it, with links to the fields. Takes the focus when it appears. */
export function ErrorSummary({ title, errors, attempt, children }: ErrorSummaryProps) {
  const say = useTranslations('common')
  const box = useRef<HTMLDivElement>(null)
  const isShown = errors.length > 0 || Boolean(children)

  useEffect(() => {
    if (attempt > 0 && isShown) box.current?.focus()
  }, [attempt, isShown])

  useEffect(() => {
    if (!isShown) return
    const title = document.title
    const withError = say('errorOnPage', { title })
    document.title = withError
    return () => {
      // Another page may have set its own title since.
      if (document.title === withError) document.title = title
    }
  }, [isShown, say])

  if (!isShown) return null
  return (
    <Notice kind="danger" ref={box} tabIndex={-1} role="alert" title={title ?? say('notSaved')}>
      {errors.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
          {errors.map((error) => (
            <li key={`${error.fieldId} ${error.message}`}>
              {error.fieldId ? (
                <a
                  href={`#${error.fieldId}`}
                  className="inline-block min-h-6 align-top underline underline-offset-2"
                  onClick={(event) => {
                    event.preventDefault()
                    focusField(error.fieldId)
                  }}
                >
                  {error.message}
                </a>
              ) : (
                error.message
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
    </Notice>
  )
}

function focusField(id: string | undefined) {
  const field = id ? document.getElementById(id) : null
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
