'use client'

import { useRef, useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { type ActionFailure, type ActionResult, answerOf } from './action-result'

type Save<Values extends FieldValues, Data> = {
  form: UseFormReturn<Values>
  /** Asks before valid input is sent; `false` leaves everything as it is. */
  ask?: (values: Values) => Promise<boolean>
  save: (values: Values) => Promise<ActionResult<Data>>
  /** Awaited before the form counts as sent, so that navigating to another page keeps the button busy. */
  onSaved: (data: Data, sent: Values) => void | Promise<void>
}

/** Sends a form once at a time and puts errors on its fields, the rest on `root.server`. */
export function useSave<Values extends FieldValues, Data>({ form, ask, save, onSaved }: Save<Values, Data>) {
  const [attempt, setAttempt] = useState(0)
  const isBusy = useRef(false)

  const send = form.handleSubmit(
    async (values) => {
      if (ask && !(await ask(values))) return
      const result = await answerOf(() => save(values))
      if (result.ok) return onSaved(result.data, values)
      showFailure(form, result.error)
      setAttempt((count) => count + 1)
    },
    () => setAttempt((count) => count + 1),
  )

  async function onSubmit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // A second press in the same frame arrives before the button can show that it is busy.
    if (isBusy.current) return
    isBusy.current = true
    try {
      await send(event)
    } finally {
      isBusy.current = false
    }
  }

  return { onSubmit, attempt }
}

function showFailure<Values extends FieldValues>(form: UseFormReturn<Values>, failure: ActionFailure): void {
  const fields = Object.entries(failure.fieldErrors)
  for (const [name, message] of fields) {
    form.setError(name as FieldPath<Values>, { type: 'server', message })
  }
  if (fields.length === 0 || failure.code === 'stale') {
    form.setError('root.server', { type: failure.code, message: failure.message })
  }
}
