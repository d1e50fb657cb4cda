'use client'

import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { Kbd } from '../ui/keys/kbd'
import { useSingleKeys } from '../ui/keys/single-keys'
import { useIsApple } from '../ui/keys/use-is-apple'

const singleKeys = ['/', '?', 'c', 'j', 'k', 'x', 'e'] as const

/** The shortcuts, and what they do. */
export function ShortcutList() {
  const say = useTranslations('help.keyboard')
  const isApple = useIsApple()
  const areOn = useSingleKeys()
  const control = isApple ? '⌘' : say('control')
  return (
    <>
      <dl className="space-y-2.5">
        <Shortcut keys={[control, 'K']}>{say('find')}</Shortcut>
        <Shortcut keys={[control, '↵']}>{say('save')}</Shortcut>
        {singleKeys.map((key) => (
          <Shortcut key={key} keys={[key]}>
            {say(`single.${names[key]}`)}
          </Shortcut>
        ))}
        <Shortcut keys={[isApple ? '⌥' : 'Alt', 'T']}>{say('toasts')}</Shortcut>
        <Shortcut keys={['Esc']}>{say('escape')}</Shortcut>
      </dl>
      {!areOn && <p className="mt-3 text-sm text-muted">{say('areOff')}</p>}
    </>
  )
}

const names = {
  '/': 'search',
  '?': 'list',
  c: 'add',
  j: 'next',
  k: 'previous',
  x: 'select',
  e: 'edit',
} as const

function Shortcut({ keys, children }: { keys: string[]; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-3">
      <dt className="flex gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
