'use client'

import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { type Level, levelRank, sections } from '@/lib/permissions/privileges.schema'
import { Button } from '../ui/button'
import { levelWords } from './level-look'
import type { UserFormRights } from './user-form-values'

/** Sets every section at once, as far as it offers the level and the giver holds it; says what happened. */
export function SetAllLevels({ grantable }: { grantable: UserFormRights['grantable'] }) {
  const { getValues, setValue } = useFormContext()
  const [report, setReport] = useState('')

  function setAll(wanted: Level) {
    let count = 0
    for (const { key, levels } of sections) {
      const possible = (levels as readonly Level[])
        .filter((level) => levelRank(level) <= Math.min(levelRank(wanted), levelRank(grantable[key])))
        .at(-1)
      const name = `user_permissions.${key}`
      if (!possible || getValues(name) === possible) continue
      setValue(name, possible, { shouldDirty: true })
      count += 1
    }
    setReport(count === 0 ? 'Nothing to change.' : `${count} sections changed. Save to keep it.`)
  }

  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="text-sm text-muted">Set all to</span>
      {(['deny', 'read', 'write'] as const).map((level) => (
        <Button key={level} size="sm" onClick={() => setAll(level)}>
          <span className="sr-only">Set all to </span>
          {levelWords[level]}
        </Button>
      ))}
      <span role="status" className="text-sm text-muted">
        {report}
      </span>
    </div>
  )
}
