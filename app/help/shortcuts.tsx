'use client'

import { type ReactNode, useId } from 'react'
import { Card } from '@/components/ui/card'
import { Kbd } from '@/components/ui/kbd'
import { setSingleKeys, useSingleKeys } from '@/components/ui/single-keys'
import { Switch } from '@/components/ui/switch'
import { useIsApple } from '@/components/ui/use-is-apple'

/** The keys that do something everywhere, and the switch for those of a single key. */
export function Shortcuts() {
  const isApple = useIsApple()
  const hasSingleKeys = useSingleKeys()
  const id = useId()
  return (
    <Card titleId="keyboard" title="Keyboard shortcuts">
      <dl className="space-y-2.5">
        <Shortcut keys={isApple ? ['⌘', 'K'] : ['Ctrl', 'K']}>
          Find or go to: a user, a screen, another theme, signing out.
        </Shortcut>
        <Shortcut keys={['/']}>
          The search field of Users and of the audit log{hasSingleKeys ? '.' : '; switched off.'}
        </Shortcut>
        <Shortcut keys={[isApple ? '⌥' : 'Alt', 'T']}>
          The messages that appear after an act. They stay for 20 seconds, and longer while you are in them.
        </Shortcut>
        <Shortcut keys={['Esc']}>Closes a dialog or a menu; the focus goes back to what opened it.</Shortcut>
      </dl>
      <div className="mt-4 flex items-start justify-between gap-4 border-t border-line pt-4">
        <div>
          <label htmlFor={id} className="font-medium">
            Shortcuts of a single key
          </label>
          <p id={`${id}-help`} className="text-sm text-muted">
            Switch them off if you dictate, or press keys by accident. Kept in this browser.
          </p>
        </div>
        <Switch
          id={id}
          aria-describedby={`${id}-help`}
          checked={hasSingleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
      </div>
    </Card>
  )
}

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
