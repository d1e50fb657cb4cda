'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { hidden } from '../hidden'
import { Button } from './button'
import { copyText } from './copy-text'

type CopyButtonProps = {
  /**
   * The text, or how to get it when it is not on the page; null when it is not available, which the page says itself.
   */
  text: string | (() => Promise<string | null>)
  /** What is copied, for readers: "API key". */
  what: string
  onCopied?: () => void
  /** A sign alone, beside the text itself. */
  isSmall?: boolean
}

/** Puts a text on the clipboard and says so, on the button and aloud. */
export function CopyButton({ text, what, onCopied, isSmall = false }: CopyButtonProps) {
  const say = useTranslations('common.copy')
  const [state, setState] = useState<'idle' | 'working' | 'copied' | 'failed'>('idle')

  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), 4000)
    return () => clearTimeout(timer)
  }, [state])

  async function copy() {
    setState('working')
    const value = Promise.resolve(typeof text === 'string' ? text : text())
    try {
      await copyText(value.then(orNothing))
      setState('copied')
      onCopied?.()
    } catch {
      setState((await value) === null ? 'idle' : 'failed')
    }
  }

  const label = say.rich(state === 'copied' ? 'done' : 'do', { what, hidden })
  return (
    <>
      <Button
        variant={isSmall ? 'ghost' : 'secondary'}
        size={isSmall ? 'sign' : 'sm'}
        onClick={copy}
        pending={state === 'working'}
        className={isSmall ? undefined : 'min-w-23'}
      >
        {state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        {isSmall ? <span className="sr-only">{label}</span> : label}
      </Button>
      <span role="status" className={state === 'failed' ? 'text-sm text-danger' : 'sr-only'}>
        {state === 'copied' && say('announced', { what })}
        {state === 'failed' && say(typeof text === 'string' ? 'failed' : 'failedHidden', { what })}
      </span>
    </>
  )
}

function orNothing(text: string | null): string {
  if (text === null) throw new Error('nothing to copy')
  return text
}
