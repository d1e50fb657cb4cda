'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { Progress } from '@/components/ui/progress/progress'
import type { ImportFile } from '@/lib/user-import/import.schema'
import { usualOrder } from '@/lib/users/directory/user-order'
import { userListHref } from '../../_filters/user-list-href'
import type { ImportSource } from '../_file/request-plan'
import { useFileInWords } from '../_file/use-file-in-words'
import { download, problemRows } from './csv-download'
import { ImportChoices } from './import-choices'
import { isProblem, type RowState } from './row-state'
import type { useImport } from './use-import'

type ImportPanelProps = {
  source: ImportSource
  file: ImportFile
  counts: { state: RowState; count: number }[]
  isMailSetUp: boolean
  running: ReturnType<typeof useImport>
  /** Links that the reader has not copied or saved yet: that comes first. */
  hasLinksToSend: boolean
  onColumns: () => void
  onBack: () => void
}

/** Totals, the choices, and Import. */
export function ImportPanel({
  source,
  file,
  counts,
  isMailSetUp,
  running,
  hasLinksToSend,
  ...on
}: ImportPanelProps) {
  const say = useTranslations('import.panel')
  const sayTotal = useTranslations('import.totals')
  const [sendsInvitations, setSendsInvitations] = useState(true)
  const [leavesOut, setLeavesOut] = useState(false)
  const { rows, stepCount, doneCount, importId, isRunning, isOver, failure } = running
  const countOf = (wanted: RowState) => counts.find(({ state }) => state === wanted)?.count ?? 0
  const importedCount = countOf('added') + countOf('changed')
  const problems = rows.filter(isProblem)
  const hasBegun = doneCount > 0 || isRunning
  const totals = counts.map(({ state, count }) => sayTotal(state, { count })).join(', ')
  const inWords = useFileInWords(source, file)

  return (
    <Card titleId="plan" title={say(titleOf(running))} description={inWords}>
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
          {importId && importedCount > 0 && !isRunning && (
            <LinkButton
              variant={isOver && !hasLinksToSend ? 'primary' : 'secondary'}
              href={hrefOfImported(importId)}
            >
              {say('showUsers')}
            </LinkButton>
          )}
          {problems.length > 0 && !isRunning && (
            <Button onClick={() => download(problemRows(file, problems))}>
              <Download aria-hidden /> {say('problems', { count: problems.length })}
            </Button>
          )}
          {!hasBegun && <Button onClick={on.onColumns}>{say('columns')}</Button>}
          {!isRunning && <Button onClick={on.onBack}>{say('otherFile')}</Button>}
        </div>
      </div>
    </Card>
  )
}

/** The list of the users that the import has added and changed. */
function hrefOfImported(importId: string): string {
  return userListHref({ filter: { importId }, order: usualOrder, page: 1, look: {} })
}

function titleOf({ isRunning, isOver, doneCount, stepCount }: ReturnType<typeof useImport>) {
  if (isRunning) return 'importing'
  if (isOver) return 'imported'
  if (doneCount > 0) return 'stopped'
  return stepCount > 0 ? 'wouldHappen' : 'nothing'
}
