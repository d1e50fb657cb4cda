'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useAct } from '@/components/forms/use-act'
import { Button } from '@/components/ui/buttons/button'
import { hidden } from '@/components/ui/hidden'
import { Dialog } from '@/components/ui/overlays/dialog'
import { restoreUserAction } from './actions'
import { OtherEmailForm } from './other-email-form'
import { toastRestored } from './restored-toast'

type RestoreUserProps = { userId: string; name: string; emailAddress: string }

/** Brings a user back; asks for another email address if theirs is taken by now. */
export function RestoreUser({ userId, name, emailAddress }: RestoreUserProps) {
  const say = useTranslations('deletedUsers')
  const { run, isPending, failure, forget } = useAct()
  const [isDone, setDone] = useState(false)
  const isTaken = Boolean(failure?.fieldErrors.email_address)

  function onRestored() {
    forget()
    setDone(true)
    toastRestored(say, { userId, name })
    main()?.focus()
  }

  return (
    <>
      <Button
        size="sm"
        pending={isPending || isDone}
        onClick={() => run(() => restoreUserAction({ id: userId }), onRestored)}
      >
        {say.rich('restore.submitNamed', { name, hidden })}
      </Button>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && !isTaken && <FailureText failure={failure} />}
      </p>
      <Dialog
        isOpen={isTaken}
        onOpenChange={(isOpen) => !isOpen && forget()}
        focusAfter={() => (isDone ? main() : null)}
        title={say('otherEmail.title', { name })}
        description={say('otherEmail.description', { address: emailAddress })}
      >
        <OtherEmailForm userId={userId} onCancel={forget} onRestored={onRestored} />
      </Dialog>
    </>
  )
}

/** Where the focus goes when the row is gone, and its button with it. */
function main(): HTMLElement | null {
  return document.getElementById('content')
}
