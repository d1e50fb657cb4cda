'use client'

import { useTranslations } from '#i18n'
import { type Level, type SectionKey, sections } from '@/lib/permissions/sections'
import { Button } from '../ui/buttons/button'
import { hidden } from '../ui/hidden'
import type { PrivilegeFill } from './use-privilege-fill'

/** Sets every section at once, as far as it offers the level and the actor holds it. */
export function SetAllLevels({ fill }: { fill: PrivilegeFill }) {
  const say = useTranslations()
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="text-sm text-muted">{say('privileges.fill.setAll')}</span>
      {(['deny', 'read', 'write'] as const).map((level) => (
        <Button key={level} size="sm" onClick={() => fill.apply({ levels: everywhere(level) })}>
          {say.rich('privileges.fill.setAllTo', { hidden, level: say(`levels.${level}`) })}
        </Button>
      ))}
    </div>
  )
}

function everywhere(level: Level): Record<SectionKey, Level> {
  return Object.fromEntries(sections.map(({ key }) => [key, level])) as Record<SectionKey, Level>
}
