'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { AlertDialog } from '../../ui/overlays/alert-dialog'
import { onWayOut, type WayOut } from './on-way-out'

type LeaveGuardProps = {
  isUnsaved: boolean
  title?: string
  consequence?: string
  /** Called before leaving: the next page may keep the same components. */
  onLeave?: () => void
}

/**
 * Asks before something unsaved is left: by a link of this site, Back or signing out in our own words, by closing or
 * reloading the tab in the browser's. A reader who chose to leave is not asked again.
 */
export function LeaveGuard({ isUnsaved, title, consequence, onLeave }: LeaveGuardProps) {
  const say = useTranslations('forms.leave')
  const router = useRouter()
  const [wayOut, setWayOut] = useState<WayOut | null>(null)
  const [isLeaving, setLeaving] = useState(false)

  useEffect(() => {
    if (isUnsaved && !isLeaving) return onWayOut(setWayOut)
  }, [isUnsaved, isLeaving])

  function leave() {
    setLeaving(true)
    onLeave?.()
    if (wayOut?.kind === 'link') router.push(wayOut.href)
    else if (wayOut?.kind === 'act') wayOut.act()
    else history.back()
    setWayOut(null)
  }

  return (
    <AlertDialog
      isOpen={wayOut !== null}
      onOpenChange={() => setWayOut(null)}
      title={title ?? say('title')}
      confirmLabel={say('leave')}
      cancelLabel={say('stay')}
      onConfirm={leave}
    >
      <p>{consequence ?? say('text')}</p>
    </AlertDialog>
  )
}
