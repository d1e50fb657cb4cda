'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useAct } from '@/components/forms/use-act'
import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import type { CheckedFile, ColumnChoice } from '@/lib/user-import/import.schema'
import { FileNotes } from '../_file/file-notes'
import { type ImportSource, requestPlan } from '../_file/request-plan'
import { useFileInWords } from '../_file/use-file-in-words'
import { ImportSwitch } from '../import-switch'
import { ColumnTable } from './column-table'
import { RowsPreview } from './rows-preview'

type ColumnsScreenProps = {
  source: ImportSource
  checked: CheckedFile
  onChecked: (checked: CheckedFile) => void
  onBack: () => void
}

/** What each column of the file is imported as. */
export function ColumnsScreen({ source, checked, onChecked, onBack }: ColumnsScreenProps) {
  const say = useTranslations('import.columns')
  const { file } = checked
  const inWords = useFileInWords(source, file)
  const { run, isPending, failure } = useAct()
  const [mapping, setMapping] = useState(checked.mapping)
  const [attempt, setAttempt] = useState(0)
  const box = useRef<HTMLFormElement>(null)
  const importedCount = mapping.columns.filter(({ field }) => field !== 'ignore').length

  // The form of the file, which had the focus, is gone.
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView()
  }, [])

  function choose(at: number, choice: ColumnChoice) {
    setMapping({ ...mapping, columns: mapping.columns.map((one, place) => (place === at ? choice : one)) })
  }

  function check(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setAttempt(attempt + 1)
    run(() => requestPlan(source, mapping), onChecked)
  }

  return (
    <form
      ref={box}
      tabIndex={-1}
      aria-labelledby="columns"
      onSubmit={check}
      method="post"
      noValidate
      className="space-y-5 focus:outline-none"
    >
      {failure && !isPending && (
        <ErrorSummary title={say('notChecked')} attempt={attempt} errors={[]}>
          <p className="[overflow-wrap:anywhere]">
            <FailureText failure={failure} />
          </p>
        </ErrorSummary>
      )}
      <FileNotes source={source} file={file} />
      <Card titleId="columns" title={say('title')} description={`${inWords} ${say('description')}`}>
        <div className="space-y-4">
          <p role="status" className="text-muted tabular-nums">
            {say('imported', { imported: importedCount, count: file.columns.length })}
          </p>
          <ColumnTable file={file} choices={mapping.columns} onChoose={choose} />
        </div>
      </Card>
      <Card titleId="preview" title={say('preview.title')} description={say('preview.description')}>
        <div className="space-y-4">
          <RowsPreview file={file} mapping={mapping} />
          <ImportSwitch
            id="names-from-address"
            label={say('names')}
            help={say('namesHelp')}
            isOn={mapping.names_from_address}
            onChange={(isOn) => setMapping({ ...mapping, names_from_address: isOn })}
          />
        </div>
      </Card>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={isPending} pendingLabel={say('checking')}>
          {say('check', { count: file.rowCount })}
        </Button>
        <Button onClick={onBack}>{say('otherFile')}</Button>
      </div>
    </form>
  )
}
