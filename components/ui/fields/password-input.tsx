'use client'

import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { cn } from '../cn'
import { hidden } from '../hidden'
import { Input } from './input'

/** A password field that can be shown to check it; it hides again when its form is sent. */
export function PasswordInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  const say = useTranslations('common')
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
        {say.rich(isShown ? 'hidePassword' : 'showPassword', { hidden })}
      </button>
    </div>
  )
}
