'use client'

import { Component, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { toast } from '../toast/toast'

type OnceOpenProps = {
  isOpen: boolean
  /** The file could not be loaded: the page stays as it is. */
  onFailure: () => void
  /** A lazy component. */
  children: ReactNode
}

/**
 * Something that is not on the page before it is opened, and whose library is not loaded with the page. It is loaded at
 * the reader's first move, so that it is there when it is wanted, also on a line that was lost since.
 */
export function OnceOpen({ isOpen, onFailure, children }: OnceOpenProps) {
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen && !wasOpen) setWasOpen(true)
  const say = useTranslations('failures.noAnswer')

  useEffect(preloadAtFirstMove, [])

  if (!wasOpen) return null
  return (
    <StaysAside
      onFailure={() => {
        toast.failure(say('connection'))
        setWasOpen(false)
        onFailure()
      }}
    >
      <Suspense>{children}</Suspense>
    </StaysAside>
  )
}

const firstMoves = ['pointerdown', 'pointermove', 'keydown', 'touchstart', 'focusin'] as const
let isListening = false

function preloadAtFirstMove(): void {
  if (isListening) return
  isListening = true
  function preload() {
    for (const move of firstMoves) document.removeEventListener(move, preload, { capture: true })
    void Promise.all([import('./dialog-box'), import('./alert-dialog-box')]).catch(() => {
      // Another try at the next move.
      isListening = false
      preloadAtFirstMove()
    })
  }
  for (const move of firstMoves) document.addEventListener(move, preload, { capture: true, passive: true })
}

type StaysAsideProps = { onFailure: () => void; children: ReactNode }

/** Only a class can catch what fails below it. */
class StaysAside extends Component<StaysAsideProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    this.props.onFailure()
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
