import { type ActionResult, answerOf } from '@/components/forms/action-result'
import type { BulkResult, LevelsBySection } from '@/lib/users/bulk.schema'
import type { PrivilegesChanged } from '@/lib/users/set-privileges'
import { setPrivilegesAction } from './bulk-actions'

/** Levels that were set for many users, with the former ones of each changed user. */
type PrivilegesUndo = { levels: LevelsBySection; changed: PrivilegesChanged[] }

/** Undoes a change for some users: those of the same former levels together. */
export async function undoBatch(
  { levels, changed }: PrivilegesUndo,
  some: string[],
): Promise<ActionResult<BulkResult>> {
  const result: BulkResult = { done: 0, failures: [], results: [] }
  const wanted = new Set(some)
  const alike = new Map<string, { former: LevelsBySection; ids: string[] }>()
  for (const { id, from } of changed) {
    if (!wanted.has(id)) continue
    const key = JSON.stringify(from)
    const group = alike.get(key) ?? { former: from, ids: [] }
    group.ids.push(id)
    alike.set(key, group)
  }
  for (const { former, ids } of alike.values()) {
    const from = Object.fromEntries(Object.entries(levels).filter(([section]) => section in former))
    const answer = await answerOf(() => setPrivilegesAction({ ids, levels: former, from }))
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
