'use client'

import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { SubmitButton } from '../forms/submit-button'
import { Button } from '../ui/buttons/button'
import { LinkButton } from '../ui/buttons/link-button'
import { useRememberedAddress } from '../ui/table/remembered-address'

type FormFooterProps = {
  /** The previous page, as it was left; without it, Cancel resets the form. */
  cancelHref?: string
  note?: ReactNode
  /** Another way to save. */
  more?: ReactNode
}

/** Save and Cancel, always visible however long the form is. */
export function FormFooter({ cancelHref, note, more }: FormFooterProps) {
  const form = useFormContext()
  const say = useTranslations('common')
  return (
    <div className="sticky bottom-0 z-20 -mx-4 short:static flex flex-wrap items-center gap-2 border-t border-line bg-canvas px-4 py-3 sm:mx-0 sm:px-0">
      <SubmitButton pendingLabel={say('saving')}>{say('save')}</SubmitButton>
      {more}
      {cancelHref ? (
        <BackButton href={cancelHref}>{say('cancel')}</BackButton>
      ) : (
        <Button onClick={() => form.reset()}>{say('cancel')}</Button>
      )}
      <p role="status" className="ml-1 text-sm text-muted">
        {note}
      </p>
    </div>
  )
}

function BackButton({ href, children }: { href: string; children: ReactNode }) {
  return <LinkButton href={useRememberedAddress(href)}>{children}</LinkButton>
}
