'use client'

import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { cn } from './cn'
import { Input } from './input'

/** A password field that can be shown for proof-reading; it hides again when its form is sent. */
export function PasswordInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  const [isShown, setShown] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const form = box.current?.closest('form')
    const hide = () => setShown(false)
    form?.addEventListener('submit', hide)
    return () => form?.removeEventListener('submit', hide)
  }, [])

  return (
    <div ref={box} className="relative">
      <Input
        {...rest}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className={cn('pr-16', className)}
      />
      <button
        type="button"
        onClick={() => setShown(!isShown)}
        className="absolute inset-y-1 right-1 min-w-12 rounded-sm px-2 text-sm font-medium text-accent hover:bg-sunken"
      >
        {isShown ? 'Hide' : 'Show'}
        <span className="sr-only"> password</span>
      </button>
    </div>
  )
}
