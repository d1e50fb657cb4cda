'use client'

import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { type BulkFailure, type BulkResult, usersAtOnce } from '@/lib/users/bulk.schema'
import type { BulkAct, Privilege } from './bulk-acts'

export type Progress = { handled: number; total: number }

/** Does something to many, a few with each request, until all are through, it fails, or somebody stops it. */
export function useBulkRun() {
  const say = useTranslations('bulk')
  const [progress, setProgress] = useState<Progress | null>(null)
  const isStopped = useRef(false)

  async function run({ act }: BulkAct, ids: string[], privilege: Privilege): Promise<BulkResult> {
    const result: BulkResult = { done: 0, failures: [] }
    isStopped.current = false
    for (let from = 0; from < ids.length; from += usersAtOnce) {
      setProgress({ handled: from, total: ids.length })
      const rest = ids.slice(from)
      if (isStopped.current) {
        addAll(result, rest, say('stopped'))
        break
      }
      const answer = await answerOf(() => act(rest.slice(0, usersAtOnce), privilege))
      if (!answer.ok) {
        addAll(result, rest, answer.error.message)
        break
      }
      result.done += answer.data.done
      result.failures.push(...answer.data.failures)
    }
    setProgress(null)
    return result
  }

  return { progress, run, stop: () => (isStopped.current = true) }
}

/** What was not tried has no name from the server: they are known by their id. */
function addAll({ failures }: BulkResult, ids: string[], reason: string): void {
  const more: BulkFailure[] = ids.map((id) => ({ id, name: id, reason }))
  failures.push(...more)
}
