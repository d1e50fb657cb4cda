'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { Button } from '@/components/ui/buttons/button'
import { Notice } from '@/components/ui/notice'
import { Dialog } from '@/components/ui/overlays/dialog'
import type { SentLink } from '@/lib/password-reset/give-link'
import { LinksList } from './links-list'

type LinksDialogProps = {
  links: SentLink[]
  onClose: () => void
  focusAfter: () => HTMLElement | null
}

/** Links that were made for many users, shown once. A reader who has not kept them is asked before leaving. */
export function LinksDialog({ links, onClose, focusAfter }: LinksDialogProps) {
  const say = useTranslations('links')
  const [isKept, setKept] = useState(false)
  const [isAsked, setAsked] = useState(false)

  function close() {
    if (isKept || isAsked) return onClose()
    setAsked(true)
  }

  return (
    <>
      <Dialog
        isOpen
        onOpenChange={close}
        focusAfter={focusAfter}
        title={say('made', { count: links.length })}
        description={say('handOver')}
      >
        <LinksList links={links} isKept={isKept} onKept={() => setKept(true)} />
        <div role="alert">
          {isAsked && !isKept && (
            <Notice kind="warning" className="mt-4">
              <p>{say('notKept')}</p>
            </Notice>
          )}
        </div>
        <div className="mt-4 flex justify-end">
          <Button variant={isKept ? 'primary' : 'secondary'} onClick={close}>
            {say(isAsked && !isKept ? 'closeAnyway' : 'close')}
          </Button>
        </div>
      </Dialog>
      <LeaveGuard isUnsaved={!isKept} title={say('leave')} consequence={say('notKept')} onLeave={onClose} />
    </>
  )
}
