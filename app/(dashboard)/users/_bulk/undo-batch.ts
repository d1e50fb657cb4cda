import { type ActionResult, answerOf } from '@/components/forms/action-result'
import type { BulkResult } from '@/lib/users/bulk.schema'
import type { PrivilegeChanged } from '@/lib/users/set-privilege'
import { setPrivilegeAction } from './bulk-actions'
import type { Privilege } from './bulk-acts'

/** A privilege that was set for many users, with the former level of each changed one. */
type PrivilegeUndo = Privilege & { changed: PrivilegeChanged[] }

const formers = ['deny', 'read', 'write'] as const

/** Undoes a change for some users: those of one former level together. */
export async function undoBatch(
  { section, level, changed }: PrivilegeUndo,
  some: string[],
): Promise<ActionResult<BulkResult>> {
  const result: BulkResult = { done: 0, failures: [], results: [] }
  const wanted = new Set(some)
  for (const former of formers) {
    const ids = changed.flatMap(({ id, from }) => (from === former && wanted.has(id) ? id : []))
    if (ids.length === 0) continue
    const answer = await answerOf(() => setPrivilegeAction({ ids, section, level: former, from: level }))
    if (answer.ok) {
      result.done += answer.data.done
      result.failures.push(...answer.data.failures)
    } else {
      const reason = answer.error.message
      result.failures.push(...ids.map((id) => ({ id, name: id, reason })))
    }
  }
  return { ok: true, data: result }
}
