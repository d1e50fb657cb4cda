'use client'

import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { SubmitButton } from '../forms/submit-button'
import { Button } from '../ui/button'
import { LinkButton } from '../ui/link-button'

type FormFooterProps = {
  /** Where one came from; without it, Cancel takes back what was typed. */
  cancelHref?: string
  note?: ReactNode
}

/** Save and Cancel, in reach however long the form is. */
export function FormFooter({ cancelHref, note }: FormFooterProps) {
  const form = useFormContext()
  const say = useTranslations('common')
  return (
    <div className="sticky bottom-0 z-20 -mx-4 short:static flex flex-wrap items-center gap-2 border-t border-line bg-canvas px-4 py-3 sm:mx-0 sm:px-0">
      <SubmitButton pendingLabel={say('saving')}>{say('save')}</SubmitButton>
      {cancelHref ? (
        <LinkButton href={cancelHref}>{say('cancel')}</LinkButton>
      ) : (
        <Button onClick={() => form.reset()}>{say('cancel')}</Button>
      )}
      <p role="status" className="ml-1 text-sm text-muted">
        {note}
      </p>
    </div>
  )
}
