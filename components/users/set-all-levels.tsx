'use client'

import { type Level, type SectionKey, sections } from '@/lib/permissions/privileges.schema'
import { Button } from '../ui/button'
import { levelWords } from './level-look'
import type { PrivilegeFill } from './use-privilege-fill'

/** Sets every section at once, as far as it offers the level and the giver holds it. */
export function SetAllLevels({ fill }: { fill: PrivilegeFill }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="text-sm text-muted">Set all to</span>
      {(['deny', 'read', 'write'] as const).map((level) => (
        <Button key={level} size="sm" onClick={() => fill.apply({ levels: everywhere(level) })}>
          <span className="sr-only">Set all to </span>
          {levelWords[level]}
        </Button>
      ))}
    </div>
  )
}

function everywhere(level: Level): Record<SectionKey, Level> {
  return Object.fromEntries(sections.map(({ key }) => [key, level])) as Record<SectionKey, Level>
}
