'use client'

import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { type Owner, ResetPasswordForm } from './reset-password-form'

/** One's own password; never offered for somebody else. */
export function ResetPassword({ owner, passwordMinLength }: { owner: Owner; passwordMinLength: number }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <KeyRound aria-hidden /> Reset Password
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Reset Password"
        description="You are then signed out everywhere and sign in again with the new password. Your API key stays the same."
      >
        <ResetPasswordForm
          owner={owner}
          passwordMinLength={passwordMinLength}
          onCancel={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}
