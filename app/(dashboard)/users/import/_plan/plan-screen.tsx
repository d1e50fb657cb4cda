'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import type { CheckedFile, ImportPlan } from '@/lib/user-import/import.schema'
import { LinksCard } from '../../_links/links-card'
import { NamesMissing } from '../_columns/names-missing'
import { FileNotes } from '../_file/file-notes'
import type { ImportSource } from '../_file/request-plan'
import { ImportPanel } from './import-panel'
import { PlanFilter, type StateFilter } from './plan-filter'
import { PlanTable } from './plan-table'
import { countStates, isProblem } from './row-state'
import { useImport } from './use-import'

type PlanScreenProps = {
  source: ImportSource
  checked: CheckedFile
  plan: ImportPlan
  isMailSetUp: boolean
  onChecked: (checked: CheckedFile) => void
  onColumns: () => void
  onBack: () => void
}

/** What a file would do, row by row; then what it did. */
export function PlanScreen({ source, checked, plan, isMailSetUp, ...on }: PlanScreenProps) {
  const say = useTranslations('import.leave')
  const running = useImport(plan)
  const [filter, setFilter] = useState<StateFilter>('all')
  const box = useRef<HTMLDivElement>(null)
  const { rows, links, isRunning } = running
  const [isKept, setKept] = useState(false)

  // The focused control is gone: the form of the file, then Import, then Stop.
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
      <FileNotes source={source} file={checked.file} />
      {plan.withoutName > 0 && running.doneCount === 0 && !isRunning && (
        <NamesMissing source={source} checked={checked} count={plan.withoutName} onChecked={on.onChecked} />
      )}
      <ImportPanel
        file={checked.file}
        source={source}
        counts={counts}
        isMailSetUp={isMailSetUp}
        running={running}
        hasLinksToSend={links.length > 0 && !isKept}
        onColumns={on.onColumns}
        onBack={on.onBack}
      />
      {!isRunning && <LinksCard links={links} isKept={isKept} onKept={() => setKept(true)} />}
      <PlanFilter counts={counts} total={rows.length} filter={filter} onFilter={setFilter} />
      <PlanTable key={filter} rows={shown} />
    </div>
  )
}
