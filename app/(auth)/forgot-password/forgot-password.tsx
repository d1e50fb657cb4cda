'use client'

import { useState } from 'react'
import { ForgotPasswordForm } from './forgot-password-form'
import { LinkRequested } from './link-requested'

type ForgotPasswordProps = { linkSeconds: number; isMailSetUp: boolean }

/** Asks for the address; then says what happens next, the same for every address. */
export function ForgotPassword({ linkSeconds, isMailSetUp }: ForgotPasswordProps) {
  const [askedFor, setAskedFor] = useState<string | null>(null)
  if (askedFor === null) return <ForgotPasswordForm isMailSetUp={isMailSetUp} onAsked={setAskedFor} />
  return (
    <LinkRequested
      email={askedFor}
      linkSeconds={linkSeconds}
      isMailSetUp={isMailSetUp}
      onOtherAddress={() => setAskedFor(null)}
    />
  )
}
