'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failure-text'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Progress } from '@/components/ui/progress'
import { download, problemRows } from './csv-download'
import { ImportChoices } from './import-choices'
import { isProblem, type RowState } from './row-state'
import type { useImport } from './use-import'

type ImportPanelProps = {
  columns: string[]
  /** null: its text was pasted. */
  fileName: string | null
  counts: { state: RowState; count: number }[]
  isMailSetUp: boolean
  running: ReturnType<typeof useImport>
  onBack: () => void
}

/** Totals, the choices, and Import. */
export function ImportPanel({ columns, fileName, counts, isMailSetUp, running, onBack }: ImportPanelProps) {
  const say = useTranslations('import.panel')
  const sayTotal = useTranslations('import.totals')
  const [sendsInvitations, setSendsInvitations] = useState(true)
  const [leavesOut, setLeavesOut] = useState(false)
  const { rows, stepCount, doneCount, isRunning, isOver, failure } = running
  const countOf = (wanted: RowState) => counts.find(({ state }) => state === wanted)?.count ?? 0
  const problems = rows.filter(isProblem)
  const hasBegun = doneCount > 0 || isRunning
  const totals = counts.map(({ state, count }) => sayTotal(state, { count })).join(', ')
  const count = rows.length

  return (
    <Card
      titleId="plan"
      title={say(titleOf(running))}
      description={
        fileName === null ? say('fromText', { count }) : say('fromFile', { count, file: fileName })
      }
    >
      <div className="space-y-4">
        {/* Every batch changes it: said aloud is only how it ended. */}
        <p role="status" aria-live={isRunning ? 'off' : 'polite'} className="text-muted tabular-nums">
          {isRunning ? say('done', { done: doneCount, count: stepCount }) : `${totals}.`}
        </p>
        {isRunning && <Progress label={say('progress')} value={doneCount} max={stepCount} />}
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
          {isRunning && <Button onClick={running.stop}>{say('stop')}</Button>}
          {!isRunning && !isOver && stepCount > 0 && (
            <Button
              variant="primary"
              disabled={countOf('refused') > 0 && !leavesOut}
              onClick={() => running.run(sendsInvitations)}
            >
              {hasBegun
                ? say('importRest', { count: stepCount - doneCount })
                : say('import', { count: stepCount })}
            </Button>
          )}
          {isOver && (
            <LinkButton variant="primary" href="/users">
              {say('showUsers')}
            </LinkButton>
          )}
          {problems.length > 0 && !isRunning && (
            <Button onClick={() => download(problemRows(columns, problems))}>
              <Download aria-hidden /> {say('problems', { count: problems.length })}
            </Button>
          )}
          {!isRunning && <Button onClick={onBack}>{say('otherFile')}</Button>}
        </div>
      </div>
    </Card>
  )
}

function titleOf({ isRunning, isOver, doneCount, stepCount }: ReturnType<typeof useImport>) {
  if (isRunning) return 'importing'
  if (isOver) return 'imported'
  if (doneCount > 0) return 'stopped'
  return stepCount > 0 ? 'wouldHappen' : 'nothing'
}
