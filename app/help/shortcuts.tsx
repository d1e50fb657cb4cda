'use client'

import { useId } from 'react'
import { useTranslations } from '#i18n'
import { ShortcutList } from '@/components/shell/shortcut-list'
import { Card } from '@/components/ui/card'
import { Switch } from '@/components/ui/fields/switch'
import { setSingleKeys, useSingleKeys } from '@/components/ui/keys/single-keys'

/** The shortcuts that work everywhere, and the switch for those of a single key. */
export function Shortcuts() {
  const say = useTranslations('help.keyboard')
  const hasSingleKeys = useSingleKeys()
  const id = useId()
  return (
    <Card titleId="keyboard" title={say('title')}>
      <ShortcutList />
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
