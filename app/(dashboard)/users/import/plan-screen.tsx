'use client'

import { useEffect, useRef, useState } from 'react'
import { LeaveGuard } from '@/components/forms/leave-guard'
import type { ImportPlan } from '@/lib/user-import/import.schema'
import { ImportPanel } from './import-panel'
import { PlanFilter, type StateFilter } from './plan-filter'
import { PlanTable } from './plan-table'
import { countStates, isProblem } from './row-state'
import { useImport } from './use-import'

type PlanScreenProps = { plan: ImportPlan; source: string; isMailSetUp: boolean; onBack: () => void }

/** What a file would do, row by row; then what it did. */
export function PlanScreen({ plan, source, isMailSetUp, onBack }: PlanScreenProps) {
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
      <LeaveGuard
        isUnsaved={isRunning}
        title="Leave while the import is running?"
        consequence="It stops. What was imported so far stays; the rest of the file is not imported."
      />
      <ImportPanel
        columns={plan.columns}
        source={source}
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
