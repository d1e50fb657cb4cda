'use client'

import { useRef, useState } from 'react'
import type { ActionFailure } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failure-text'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/error-summary'
import { describedBy, Field } from '@/components/ui/field'
import { inputStyles } from '@/components/ui/input'
import { type ImportPlan, importLimits } from '@/lib/user-import/import.schema'
import { readFile, requestPlan } from './request-plan'

type ChooseFileProps = { onChecked: (plan: ImportPlan, source: string) => void }

const limitHelp = `UTF-8, at most ${importLimits.megabytes} MB and ${importLimits.rows.toLocaleString('en')} rows.`

/** The file, or its text, and the check. */
export function ChooseFile({ onChecked }: ChooseFileProps) {
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
    if (!chosen && text.trim() === '') return invalid('Choose a file or paste its text.')
    if (chosen && text.trim() !== '') {
      return invalid(
        'There is a file and pasted text. Empty one of them, so that it is clear which is meant.',
      )
    }
    const read = chosen ? await readFile(chosen) : { text }
    if ('problem' in read) return invalid(read.problem)
    const answer = await requestPlan(read.text)
    if (!answer.ok) return answer.error
    onChecked(answer.data, chosen?.name ?? 'the pasted text')
    return null
  }

  return (
    <form onSubmit={check} method="post" noValidate className="space-y-5">
      <ErrorSummary
        title="The file was not checked"
        attempt={attempt}
        errors={failure && failure.code !== 'unauthenticated' ? [{ message: failure.message }] : []}
      >
        {failure?.code === 'unauthenticated' && (
          <p>
            <FailureText failure={failure} />
          </p>
        )}
      </ErrorSummary>
      <Card titleId="file" title="File" description="Checking changes nothing.">
        <div className="max-w-xl space-y-4">
          <Field id="csv-file" label="CSV file" help={limitHelp}>
            <input
              ref={file}
              id="csv-file"
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              className="block w-full rounded-md border border-control bg-surface p-1.5 file:mr-3 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-control file:bg-sunken file:px-3 file:text-ink pointer-coarse:file:h-10"
              {...describedBy({ id: 'csv-file', help: limitHelp })}
            />
          </Field>
          <Field id="csv-text" label="Or paste its text">
            <textarea
              id="csv-text"
              rows={5}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className={`${inputStyles} h-auto py-2 font-mono text-sm pointer-coarse:h-auto`}
            />
          </Field>
          <Button type="submit" variant="primary" pending={isPending} pendingLabel="Checking…">
            Check the file
          </Button>
        </div>
      </Card>
    </form>
  )
}

function invalid(message: string): ActionFailure {
  return { code: 'invalid', message, fieldErrors: {} }
}
