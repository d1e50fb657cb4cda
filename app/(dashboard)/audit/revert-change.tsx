'use client'

import { Undo2 } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'

const RevertDialog = lazy(() => import('./revert-dialog'))

/** Takes back what an event gave and took. */
export function RevertChange({ eventId }: { eventId: string }) {
  const say = useTranslations('audit.revert')
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button ref={button} size="sm" onClick={() => setOpen(true)}>
        <Undo2 aria-hidden /> {say('open')}
      </Button>
      {isOpen && (
        <Suspense>
          <RevertDialog
            eventId={eventId}
            onClose={() => setOpen(false)}
            focusAfter={() => button.current ?? document.getElementById('content')}
          />
        </Suspense>
      )}
    </>
  )
}
