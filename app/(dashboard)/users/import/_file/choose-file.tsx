'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionFailure } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useWords } from '@/components/forms/use-words'
import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { describedBy, Field } from '@/components/ui/fields/field'
import { Textarea } from '@/components/ui/fields/textarea'
import { type CheckedFile, importLimits } from '@/lib/user-import/import.schema'
import { type ImportSource, readFile, requestPlan } from './request-plan'

type ChooseFileProps = {
  onChecked: (source: ImportSource, checked: CheckedFile) => void
}

/** The file, or its text, and the check. */
export function ChooseFile({ onChecked }: ChooseFileProps) {
  const say = useTranslations('import.file')
  const inWords = useWords()
  const limitHelp = say('limits', importLimits)
  const [text, setText] = useState('')
  const [isPending, setPending] = useState(false)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [attempt, setAttempt] = useState(0)
  const file = useRef<HTMLInputElement>(null)

  async function check(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    setPending(true)
    const problem = await send()
    setPending(false)
    setFailure(problem)
    if (problem) setAttempt((count) => count + 1)
  }

  async function send(): Promise<ActionFailure | null> {
    const chosen = file.current?.files?.[0]
    if (!chosen && text.trim() === '') return invalid(say('nothing'))
    if (chosen && text.trim() !== '') {
      return invalid(say('both'))
    }
    const read = chosen ? await readFile(chosen) : { source: { text, file: null } }
    if ('problem' in read) return invalid(`${inWords(read.problem)}.`)
    const answer = await requestPlan(read.source, null)
    if (!answer.ok) return answer.error
    onChecked(read.source, answer.data)
    return null
  }

  return (
    <form onSubmit={check} method="post" noValidate className="space-y-5">
      <ErrorSummary
        title={say('notChecked')}
        attempt={attempt}
        errors={failure && failure.code !== 'unauthenticated' ? [{ message: failure.message }] : []}
      >
        {failure?.code === 'unauthenticated' && (
          <p>
            <FailureText failure={failure} />
          </p>
        )}
      </ErrorSummary>
      <Card titleId="file" title={say('title')} description={say('description')}>
        <div className="max-w-xl space-y-4">
          <Field id="csv-file" label={say('label')} help={limitHelp}>
            <input
              ref={file}
              id="csv-file"
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              className="block w-full rounded-md border border-control bg-surface p-1.5 file:mr-3 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-control file:bg-sunken file:px-3 file:text-ink pointer-coarse:file:h-10"
              {...describedBy({ id: 'csv-file', help: limitHelp })}
            />
          </Field>
          <Field id="csv-text" label={say('text')}>
            <Textarea
              id="csv-text"
              rows={5}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="font-mono text-sm"
            />
          </Field>
          <Button type="submit" variant="primary" pending={isPending} pendingLabel={say('checking')}>
            {say('check')}
          </Button>
        </div>
      </Card>
    </form>
  )
}

function invalid(message: string): ActionFailure {
  return { code: 'invalid', message, fieldErrors: {} }
}
