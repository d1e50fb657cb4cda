'use client'

import { useState } from 'react'
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

/** The form of a live link, until the server says that it is dead. */
export function ResetPassword(props: ResetPasswordProps) {
  const [isGone, setGone] = useState(false)
  const { purpose, person } = props
  if (isGone) return <DeadLink />
  return (
    <>
      {purpose === 'invitation' && <title>Choose your password · Gatehouse</title>}
      <h1 className="text-xl font-semibold tracking-tight">
        {purpose === 'invitation' ? `Welcome to Gatehouse, ${person.firstName}` : 'Set a new password'}
      </h1>
      <p className="mt-1 mb-4 text-muted">
        {purpose === 'invitation'
          ? 'An account was made for you. Choose your password, then sign in with it.'
          : 'Afterwards you are signed out everywhere, and sign in with the new password.'}
      </p>
      <ResetPasswordForm {...props} onGone={() => setGone(true)} />
    </>
  )
}
