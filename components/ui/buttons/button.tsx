'use client'

import type { ComponentProps, MouseEvent } from 'react'
import { useTranslations } from '#i18n'
import { cn } from '../cn'
import { Spinner } from '../progress/spinner'
import { useAnnounced } from '../toast/announce'
import { useHydrated } from '../use-hydrated'
import { type ButtonLook, buttonStyles } from './button-styles'

type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** Shows progress in place of the label; keeps size and focus, ignores clicks. */
    pending?: boolean
    /** What a screen reader hears while pending. */
    pendingLabel?: string
  }

export function Button({
  variant,
  size,
  pending = false,
  pendingLabel,
  type = 'button',
  className,
  children,
  disabled,
  onClick,
  ...rest
}: ButtonProps) {
  // Before hydration a press would be lost, or would submit a form without its script.
  const isWaiting = !useHydrated()

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    // Not `disabled`: that would drop the focus of the person who just pressed it.
    if (pending) event.preventDefault()
    else onClick?.(event)
  }

  return (
    <button
      type={type}
      className={cn(buttonStyles({ variant, size }), className)}
      disabled={disabled || isWaiting}
      data-waiting={isWaiting && !disabled ? '' : undefined}
      aria-disabled={pending || undefined}
      onClick={handleClick}
      {...rest}
    >
      <span className={cn('inline-flex items-center gap-2', pending && 'opacity-0')}>{children}</span>
      {pending && <Progress label={pendingLabel} />}
    </button>
  )
}

function Progress({ label }: { label?: string }) {
  const say = useTranslations('common')
  const words = label ?? say('working')
  // Not by a status of its own: readers do not hear one that comes with its words, nor one inside a button.
  useAnnounced(words)
  return (
    <span className="absolute inset-0 grid place-items-center">
      <Spinner />
      <span className="sr-only">{words}</span>
    </span>
  )
}
