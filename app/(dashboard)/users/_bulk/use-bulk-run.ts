'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { type ActionResult, answerOf } from '@/components/forms/action-result'
import { type BulkFailure, type BulkResult, usersAtOnce } from '@/lib/users/bulk.schema'

export type Progress = { handled: number; total: number }

/** Does something to many users, a few with each request, until all are done, it fails, or the reader stops it. */
export function useBulkRun() {
  const say = useTranslations('bulk')
  const [progress, setProgress] = useState<Progress | null>(null)
  const isStopped = useRef(false)

  async function run<Answer>(
    ids: string[],
    act: (ids: string[]) => Promise<ActionResult<BulkResult<Answer>>>,
  ): Promise<BulkResult<Answer>> {
    const result: BulkResult<Answer> = { done: 0, failures: [], results: [] }
    isStopped.current = false
    for (let from = 0; from < ids.length; from += usersAtOnce) {
      setProgress({ handled: from, total: ids.length })
      const rest = ids.slice(from)
      if (isStopped.current) {
        addAll(result.failures, rest, say('stopped'))
        break
      }
      const answer = await answerOf(() => act(rest.slice(0, usersAtOnce)))
      if (!answer.ok) {
        addAll(result.failures, rest, answer.error.message)
        break
      }
      result.done += answer.data.done
      result.failures.push(...answer.data.failures)
      result.results.push(...answer.data.results)
    }
    setProgress(null)
    return result
  }

  return { progress, run, stop: () => (isStopped.current = true) }
}

/** Users that were not tried have no name from the server: they are shown by id. */
function addAll(failures: BulkFailure[], ids: string[], reason: string): void {
  for (const id of ids) failures.push({ id, name: id, reason })
}
