'use client'

import { useRef, useState } from 'react'
import { ActionDialog } from '@/components/forms/action-dialog'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { eraseUserAction } from './actions'

/** "Delete for good": the one act here that nobody can take back. */
export function EraseUser({ userId, name }: { userId: string; name: string }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isErased = useRef(false)
  return (
    <>
      <Button ref={button} size="sm" variant="ghost" onClick={() => setOpen(true)}>
        Delete for good…<span className="sr-only"> {name}</span>
      </Button>
      <ActionDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Delete ${name} for good?`}
        confirmLabel="Delete for good"
        cancelLabel="Keep"
        act={() => eraseUserAction(userId)}
        onDone={() => {
          isErased.current = true
          toast.success(`${name} is deleted for good`)
        }}
        // An erased row takes its button with it.
        focusAfter={() => (isErased.current ? document.getElementById('content') : button.current)}
      >
        <p>
          Nobody can restore {name} after this: privileges, password and API key are erased, and the list of
          mails to them. The audit log keeps the name. This cannot be undone.
        </p>
      </ActionDialog>
    </>
  )
}
