'use client'

import { useRef, useTransition } from 'react'
import { Button } from '../buttons/button'
import { CopyButton } from '../buttons/copy-button'
import { LinkButton } from '../buttons/link-button'
import type { ToastAction } from './toast'

type ToastButtonProps = { action: ToastAction; onDone: () => void }

/** The action that a message offers; it runs once, however often it is pressed. */
export function ToastButton({ action, onDone }: ToastButtonProps) {
  const [isPending, startTransition] = useTransition()
  const isDone = useRef(false)

  if ('copies' in action) return <CopyButton what={action.copies} text={action.text} />
  if ('href' in action) {
    return (
      <LinkButton size="sm" href={action.href} onClick={onDone}>
        {action.label}
      </LinkButton>
    )
  }

  const { act } = action
  function press() {
    if (isDone.current) return
    isDone.current = true
    startTransition(async () => {
      await act()
      onDone()
    })
  }

  return (
    <Button size="sm" onClick={press} pending={isPending}>
      {action.label}
    </Button>
  )
}
