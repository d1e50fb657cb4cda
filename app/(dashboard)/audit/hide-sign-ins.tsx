'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from '#i18n'

/** Leaves users who signed in and out off the list; failed sign-ins stay. */
export function HideSignIns({ isHidden }: { isHidden: boolean }) {
  const say = useTranslations('audit.filters')
  const box = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (box.current) box.current.checked = isHidden
  }, [isHidden])

  return (
    <label className="flex min-h-8 items-center gap-2 px-2 text-sm pointer-coarse:min-h-11">
      <input
        ref={box}
        type="checkbox"
        name="without"
        value="sign-ins"
        defaultChecked={isHidden}
        className="size-4 accent-accent"
      />
      {say('hideSignIns')}
    </label>
  )
}
