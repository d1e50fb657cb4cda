'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import type { LinkView } from '@/lib/links/find-link'
import { DeadLink } from './dead-link'
import { ResetPasswordForm } from './reset-password-form'

export type ResetPasswordProps = {
  token: string
  purpose: LinkView['purpose']
  person: Pick<LinkView, 'firstName' | 'lastName' | 'emailAddress'>
  secondsLeft: number
  passwordMinLength: number
}

/** The form of an active link, until the server says that it has ended. */
export function ResetPassword(props: ResetPasswordProps) {
  const say = useTranslations('newPassword')
  const [death, setDeath] = useState<'gone' | 'outgrown' | null>(null)
  const { purpose, person } = props
  if (death) return <DeadLink isOutgrown={death === 'outgrown'} />
  return (
    <>
      {purpose === 'invitation' && <title>{`${say('invitation.tabTitle')} · Gatehouse`}</title>}
      <h1 className="text-xl font-semibold tracking-tight">
        {purpose === 'invitation' ? say('invitation.title', { firstName: person.firstName }) : say('title')}
      </h1>
      <p className="mt-1 mb-4 text-muted">
        {purpose === 'invitation' ? say('invitation.description') : say('description')}
      </p>
      <ResetPasswordForm {...props} onDead={setDeath} />
    </>
  )
}
