'use client'

import { useState } from 'react'
import { ForgotPasswordForm } from './forgot-password-form'
import { MailOnItsWay } from './mail-on-its-way'

/** Asks for the address; then says what happens next, the same for every address. */
export function ForgotPassword({ linkSeconds }: { linkSeconds: number }) {
  const [askedFor, setAskedFor] = useState<string | null>(null)
  if (askedFor === null) return <ForgotPasswordForm onAsked={setAskedFor} />
  return <MailOnItsWay email={askedFor} linkSeconds={linkSeconds} onOtherAddress={() => setAskedFor(null)} />
}
