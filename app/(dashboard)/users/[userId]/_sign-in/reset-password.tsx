'use client'

import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { Dialog } from '@/components/ui/overlays/dialog'
import { type Owner, ResetPasswordForm } from './reset-password-form'

/** One's own password; never offered for another user. */
export function ResetPassword({ owner, passwordMinLength }: { owner: Owner; passwordMinLength: number }) {
  const say = useTranslations('passwordForm')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <KeyRound aria-hidden /> {say('title')}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={say('title')} description={say('description')}>
        <ResetPasswordForm
          owner={owner}
          passwordMinLength={passwordMinLength}
          onCancel={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}
