'use client'

import { useState } from 'react'
import { FailureText } from '@/components/forms/failure-text'
import { useAct } from '@/components/forms/use-act'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { restoreUserAction } from './actions'
import { OtherEmailForm } from './other-email-form'
import { toastRestored } from './restored-toast'

type RestoreUserProps = { userId: string; name: string; emailAddress: string }

/** Brings somebody back; asks for another email address where theirs is taken by now. */
export function RestoreUser({ userId, name, emailAddress }: RestoreUserProps) {
  const { run, isPending, failure, forget } = useAct()
  const [isDone, setDone] = useState(false)
  const isTaken = Boolean(failure?.fieldErrors.email_address)

  function onRestored() {
    forget()
    setDone(true)
    toastRestored(userId, name)
    main()?.focus()
  }

  return (
    <>
      <Button
        size="sm"
        pending={isPending || isDone}
        onClick={() => run(() => restoreUserAction({ id: userId }), onRestored)}
      >
        Restore<span className="sr-only"> {name}</span>
      </Button>
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && !isTaken && <FailureText failure={failure} />}
      </p>
      <Dialog
        isOpen={isTaken}
        onOpenChange={(isOpen) => !isOpen && forget()}
        focusAfter={() => (isDone ? main() : null)}
        title={`Another email address for ${name}`}
        description={`Somebody else has ${emailAddress} by now. With another address everything comes back as it was.`}
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
