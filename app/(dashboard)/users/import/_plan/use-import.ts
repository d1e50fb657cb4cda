'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { type ActionFailure, answerOf } from '@/components/forms/action-result'
import { type ImportPlan, type ImportResult, importLimits } from '@/lib/user-import/import.schema'
import { applyImportAction, beginImportAction } from '../actions'
import { shownRow } from './row-state'

/** Does the steps of a plan batch by batch, and keeps the result of each row. */
export function useImport(plan: ImportPlan) {
  const [results, setResults] = useState<ReadonlyMap<number, ImportResult>>(new Map())
  const [importId, setImportId] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const wantsStop = useRef(false)
  const isBusy = useRef(false)
  const rows = useMemo(() => plan.rows.map((row) => shownRow(row, results.get(row.row))), [plan, results])
  const links = useMemo(
    () => [...results.values()].flatMap((result) => (result.isDone && result.link ? result.link : [])),
    [results],
  )
  const steps = useMemo(() => plan.rows.flatMap((row) => ('step' in row ? row.step : [])), [plan])

  useEffect(() => {
    wantsStop.current = false
    return () => {
      wantsStop.current = true
    }
  }, [])

  async function run(sendsInvitations: boolean) {
    // A second press in the same frame would send the same steps again.
    if (isBusy.current) return
    isBusy.current = true
    wantsStop.current = false
    setRunning(true)
    setFailure(null)
    const failed = await doSteps(sendsInvitations)
    if (failed) setFailure(failed)
    setRunning(false)
    isBusy.current = false
  }

  async function doSteps(sendsInvitations: boolean): Promise<ActionFailure | null> {
    // What is done after a stop is still the same import.
    const begun = importId ? { ok: true as const, data: importId } : await answerOf(() => beginImportAction())
    if (!begun.ok) return begun.error
    setImportId(begun.data)
    let rest = steps.filter(({ row }) => !results.has(row))
    while (rest.length > 0 && !wantsStop.current) {
      const batch = rest.slice(0, importLimits.stepsAtOnce)
      const answer = await answerOf(() =>
        applyImportAction({ import_id: begun.data, steps: batch, sends_invitations: sendsInvitations }),
      )
      if (!answer.ok) return answer.error
      const done = answer.data
      setResults((before) => new Map([...before, ...done.map((result) => [result.row, result] as const)]))
      // Fewer than were sent if continuing made no sense: the next call says why.
      rest = rest.slice(done.length)
    }
    return null
  }

  return {
    rows,
    /** The id by which the users it added and changed are found; null before it begins. */
    importId,
    /** Invitations to hand over. */
    links,
    stepCount: steps.length,
    doneCount: results.size,
    isRunning,
    isOver: results.size === steps.length && steps.length > 0,
    failure,
    run,
    stop: () => {
      wantsStop.current = true
    },
  }
}
