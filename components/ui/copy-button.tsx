'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button'

type CopyButtonProps = {
  /** The text, or how to get it when it is not on the page. */
  text: string | (() => Promise<string | null>)
  /** What is copied, for readers: "API key". */
  what: string
}

/** Puts a text on the clipboard and says so, on the button and aloud. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'working' | 'copied' | 'failed'>('idle')

  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), 4000)
    return () => clearTimeout(timer)
  }, [state])

  async function copy() {
    setState('working')
    try {
      const value = typeof text === 'string' ? text : await text()
      if (value === null) return setState('idle')
      await navigator.clipboard.writeText(value)
      setState('copied')
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <Button size="sm" onClick={copy} pending={state === 'working'} className="min-w-23">
        {state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        {state === 'copied' ? 'Copied' : 'Copy'}
        <span className="sr-only"> {what}</span>
      </Button>
      <span role="status" className={state === 'failed' ? 'text-sm text-danger' : 'sr-only'}>
        {state === 'copied' && `Copied ${what}`}
        {state === 'failed' && 'The browser did not allow copying. Select the text and copy it yourself.'}
      </span>
    </>
  )
}
