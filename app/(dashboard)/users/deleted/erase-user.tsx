'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { Button } from '@/components/ui/buttons/button'
import { hidden } from '@/components/ui/hidden'
import { toast } from '@/components/ui/toast/toast'
import { eraseUserAction } from './actions'

/** "Delete permanently": the one act here that cannot be undone. */
export function EraseUser({ userId, name }: { userId: string; name: string }) {
  const say = useTranslations('deletedUsers.erase')
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isErased = useRef(false)
  return (
    <>
      <Button ref={button} size="sm" variant="ghost" onClick={() => setOpen(true)}>
        {say.rich('open', { name, hidden })}
      </Button>
      <ActionDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={say('title', { name })}
        confirmLabel={say('confirm')}
        cancelLabel={say('cancel')}
        act={() => eraseUserAction(userId)}
        onDone={() => {
          isErased.current = true
          toast.success(say('done', { name }))
        }}
        // An erased row takes its button with it.
        focusAfter={() => (isErased.current ? document.getElementById('content') : button.current)}
      >
        <p>{say('body', { name })}</p>
      </ActionDialog>
    </>
  )
}
