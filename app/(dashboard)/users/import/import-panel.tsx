'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { FailureText } from '@/components/forms/failure-text'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { download, problemRows } from './csv-download'
import { ImportChoices } from './import-choices'
import { isProblem, type RowState, rowsInWords, stateLabels } from './row-state'
import type { useImport } from './use-import'

type ImportPanelProps = {
  columns: string[]
  /** The name of the file. */
  source: string
  counts: { state: RowState; count: number }[]
  isMailSetUp: boolean
  running: ReturnType<typeof useImport>
  onBack: () => void
}

/** Totals, the choices, and Import. */
export function ImportPanel({ columns, source, counts, isMailSetUp, running, onBack }: ImportPanelProps) {
  const [sendsInvitations, setSendsInvitations] = useState(true)
  const [leavesOut, setLeavesOut] = useState(false)
  const { rows, stepCount, doneCount, isRunning, isOver, failure } = running
  const countOf = (wanted: RowState) => counts.find(({ state }) => state === wanted)?.count ?? 0
  const problems = rows.filter(isProblem)
  const hasBegun = doneCount > 0 || isRunning
  const totals = counts
    .map(({ state, count }) => `${count.toLocaleString('en')} ${stateLabels[state].toLowerCase()}`)
    .join(', ')

  return (
    <Card titleId="plan" title={titleOf(running)} description={`${rowsInWords(rows.length)} in ${source}.`}>
      <div className="space-y-4">
        {/* Every batch changes it: said aloud is only how it ended. */}
        <p role="status" aria-live={isRunning ? 'off' : 'polite'} className="text-muted tabular-nums">
          {isRunning ? `${doneCount.toLocaleString('en')} of ${rowsInWords(stepCount)} done` : `${totals}.`}
        </p>
        {isRunning && (
          <progress
            aria-label="Import"
            value={doneCount}
            max={stepCount}
            className="h-2 w-full accent-accent"
          />
        )}
        {!hasBegun && stepCount > 0 && (
          <ImportChoices
            addCount={countOf('add')}
            refusedCount={countOf('refused')}
            isMailSetUp={isMailSetUp}
            sendsInvitations={sendsInvitations}
            onInvitations={setSendsInvitations}
            leavesOut={leavesOut}
            onLeaveOut={setLeavesOut}
          />
        )}
        <p role="alert" className="text-danger empty:sr-only">
          {failure && <FailureText failure={failure} />}
        </p>
        <div className="flex flex-wrap gap-2">
          {isRunning && <Button onClick={running.stop}>Stop</Button>}
          {!isRunning && !isOver && stepCount > 0 && (
            <Button
              variant="primary"
              disabled={countOf('refused') > 0 && !leavesOut}
              onClick={() => running.run(sendsInvitations)}
            >
              {hasBegun
                ? `Import the other ${rowsInWords(stepCount - doneCount)}`
                : `Import ${rowsInWords(stepCount)}`}
            </Button>
          )}
          {isOver && (
            <LinkButton variant="primary" href="/users">
              Show users
            </LinkButton>
          )}
          {problems.length > 0 && !isRunning && (
            <Button onClick={() => download(problemRows(columns, problems))}>
              <Download aria-hidden /> Download {problems.length.toLocaleString('en')} problem{' '}
              {problems.length === 1 ? 'row' : 'rows'}
            </Button>
          )}
          {!isRunning && <Button onClick={onBack}>Choose another file</Button>}
        </div>
      </div>
    </Card>
  )
}

function titleOf({ isRunning, isOver, doneCount, stepCount }: ReturnType<typeof useImport>): string {
  if (isRunning) return 'Importing'
  if (isOver) return 'Imported'
  if (doneCount > 0) return 'The import has stopped'
  return stepCount > 0 ? 'What would happen' : 'There is nothing to import'
}
