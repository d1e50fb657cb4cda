'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { LeaveGuard } from '@/components/forms/leave-guard'
import type { ImportPlan } from '@/lib/user-import/import.schema'
import { ImportPanel } from './import-panel'
import { PlanFilter, type StateFilter } from './plan-filter'
import { PlanTable } from './plan-table'
import { countStates, isProblem } from './row-state'
import { useImport } from './use-import'

type PlanScreenProps = {
  plan: ImportPlan
  /** null: its text was pasted. */
  fileName: string | null
  isMailSetUp: boolean
  onBack: () => void
}

/** What a file would do, row by row; then what it did. */
export function PlanScreen({ plan, fileName, isMailSetUp, onBack }: PlanScreenProps) {
  const say = useTranslations('import.leave')
  const running = useImport(plan)
  const [filter, setFilter] = useState<StateFilter>('all')
  const box = useRef<HTMLDivElement>(null)
  const { rows, isRunning } = running

  // What had the focus is gone: the form of the file, then Import, then Stop.
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    if (!isRunning) box.current?.scrollIntoView()
  }, [isRunning])

  const counts = countStates(rows)
  const shown = rows.filter((row) => {
    if (filter === 'problems') return isProblem(row)
    return filter === 'all' || row.state === filter
  })
  return (
    <div ref={box} tabIndex={-1} className="space-y-5 focus:outline-none">
      <LeaveGuard isUnsaved={isRunning} title={say('title')} consequence={say('consequence')} />
      <ImportPanel
        columns={plan.columns}
        fileName={fileName}
        counts={counts}
        isMailSetUp={isMailSetUp}
        running={running}
        onBack={onBack}
      />
      <PlanFilter counts={counts} total={rows.length} filter={filter} onFilter={setFilter} />
      <PlanTable key={filter} rows={shown} />
    </div>
  )
}
