'use client'

import { type ReactNode, useId } from 'react'
import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { Switch } from '@/components/ui/fields/switch'
import { Kbd } from '@/components/ui/keys/kbd'
import { setSingleKeys, useSingleKeys } from '@/components/ui/keys/single-keys'
import { useIsApple } from '@/components/ui/keys/use-is-apple'

/** The shortcuts that work everywhere, and the switch for those of a single key. */
export function Shortcuts() {
  const say = useTranslations('help.keyboard')
  const isApple = useIsApple()
  const hasSingleKeys = useSingleKeys()
  const id = useId()
  return (
    <Card titleId="keyboard" title={say('title')}>
      <dl className="space-y-2.5">
        <Shortcut keys={isApple ? ['⌘', 'K'] : [say('control'), 'K']}>{say('find')}</Shortcut>
        <Shortcut keys={['/']}>{hasSingleKeys ? say('search') : say('searchOff')}</Shortcut>
        <Shortcut keys={[isApple ? '⌥' : 'Alt', 'T']}>{say('toasts')}</Shortcut>
        <Shortcut keys={['Esc']}>{say('escape')}</Shortcut>
      </dl>
      <div className="mt-4 flex items-start justify-between gap-4 border-t border-line pt-4">
        <div>
          <label htmlFor={id} className="font-medium">
            {say('singleKeys')}
          </label>
          <p id={`${id}-help`} className="text-sm text-muted">
            {say('singleKeysHelp')}
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
