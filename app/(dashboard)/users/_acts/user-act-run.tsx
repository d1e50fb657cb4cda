'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import type { StartedAct } from '@/components/acts/start-user-act'
import { type ActionResult, answerOf } from '@/components/forms/action-result'
import { useConfirmed } from '@/components/forms/identity/use-confirmed'
import { toast } from '@/components/ui/toast/toast'
import { useSpeaker } from '@/components/users/use-speaker'
import type { SentLink } from '@/lib/password-reset/give-link'
import { setActiveAction } from '../_deactivation/actions'
import { DeactivateUserDialog } from '../_deactivation/deactivate-user-dialog'
import { DeleteUserDialog } from '../_deletion/delete-user-dialog'
import { sendLinkAction } from '../_links/link-actions'
import { LinksDialog } from '../_links/links-dialog'
import { tellLinkSent } from '../_links/tell-link-sent'
import { tellSessionsEnded } from '../_receipts/tell-sessions-ended'
import { endSessionsAction } from '../[userId]/_sign-in/session-actions'

type UserActRunProps = { act: StartedAct; onClose: () => void }

/** One act on a user, from the question to its receipt. */
export default function UserActRun({ act, onClose }: UserActRunProps) {
  const { name, user, deletion, focusAfter, onDone } = act
  const router = useRouter()
  const isDone = useRef(false)
  const dialog = {
    userId: user.id,
    name: user.name,
    isOpen: true,
    onOpenChange: (isOpen: boolean) => !isOpen && onClose(),
    focusAfter: () => (isDone.current ? document.getElementById('content') : (focusAfter?.() ?? null)),
  }

  if (name === 'deactivate') return <DeactivateUserDialog {...dialog} onDone={() => onDone?.()} />
  if (name === 'delete' && deletion) {
    return (
      <DeleteUserDialog
        {...dialog}
        deletion={deletion}
        onDeleted={() => {
          // A deleted row takes its button with it.
          isDone.current = true
          if (onDone) onDone()
          else router.refresh()
        }}
      />
    )
  }
  return <AtOnce act={act} onClose={onClose} />
}

/** Acts that nobody has to be asked about. */
function AtOnce({ act: { name, user, focusAfter, onDone }, onClose }: UserActRunProps) {
  const speaker = useSpeaker()
  const say = useTranslations('user')
  const confirmed = useConfirmed()
  const [link, setLink] = useState<SentLink | null>(null)
  const isStarted = useRef(false)

  async function finish<T>(call: () => Promise<ActionResult<T>>, tell: (data: T) => boolean) {
    const answer = await answerOf(call)
    if (!answer.ok) {
      toast.failure(say(`acts.failed.${name}`, { name: user.name }), { description: answer.error.message })
      return onClose()
    }
    onDone?.()
    if (tell(answer.data)) onClose()
  }

  function start() {
    if (name === 'activate') {
      return finish(
        () => setActiveAction({ id: user.id, active: true }),
        () => {
          toast.success(speaker.say('deactivation.activated', { name: user.name }))
          return true
        },
      )
    }
    if (name === 'signOut') {
      return finish(
        () => endSessionsAction({ userId: user.id, choice: 'all' }),
        (ended) => {
          tellSessionsEnded(speaker, { ...ended, name: user.name })
          return true
        },
      )
    }
    return finish(
      () => confirmed(() => sendLinkAction(user.id)),
      (sent) => {
        tellLinkSent(say, sent)
        setLink(sent.url ? sent : null)
        return !sent.url
      },
    )
  }

  useEffect(() => {
    if (isStarted.current) return
    isStarted.current = true
    void start()
  })

  return link && <LinksDialog links={[link]} onClose={onClose} focusAfter={focusAfter ?? (() => null)} />
}
