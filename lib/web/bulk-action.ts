import 'server-only'
import type { z } from 'zod'
import { recordRefusal } from '../audit/record-refusal'
import type { AppError, ErrorCode } from '../errors/app-error'
import { toAppError } from '../errors/to-app-error'
import { getTranslations } from '../i18n/request-texts'
import type { Say } from '../i18n/texts'
import type { Actor } from '../permissions/actor'
import { may } from '../permissions/authorize'
import type { BulkResult } from '../users/bulk.schema'
import { namesOfUsers } from '../users/directory/list-user-ids'
import { formAction, sentenceOf } from './form-action'

/** Then none of the other users can be changed either. */
const endsAll = new Set<ErrorCode>(['unauthenticated', 'inactive', 'unavailable'])

/**
 * A server action that does to many users what a verb does to one: each in a transaction of its own, with the same
 * rules and an audit event of its own. A refused user does not stop the others; the result lists failures with their
 * reasons. What `change` returns goes to the browser.
 */
export function bulkAction<Shape extends z.ZodType<{ ids: string[] }>, Result>(
  shape: Shape,
  change: (actor: Actor, userId: string, input: z.output<Shape>) => Promise<Result>,
) {
  return formAction(shape, async (actor, input) => {
    const say = await getTranslations()
    return changeEach(actor, input, { change, say })
  })
}

/** @throws AppError an error that would stop every change, while none has been made */
export async function changeEach<Input extends { ids: string[] }, Result>(
  actor: Actor,
  input: Input,
  { change, say }: { change: (actor: Actor, userId: string, input: Input) => Promise<Result>; say: Say },
): Promise<BulkResult<NonNullable<Result>>> {
  const failed: { id: string; reason: string }[] = []
  const results: NonNullable<Result>[] = []
  let done = 0
  let end: AppError | null = null
  for (const id of new Set(input.ids)) {
    if (end) {
      failed.push({ id, reason: sentenceOf(end, say) })
      continue
    }
    try {
      const result = await change(actor, id, input)
      if (result !== null && result !== undefined) results.push(result)
      done++
    } catch (error) {
      await recordRefusal(error)
      const failure = toAppError(error, actor.origin.requestId)
      // While nothing was done yet, the answer can be a plain failure.
      if (endsAll.has(failure.code) && done + failed.length === 0) throw failure
      if (endsAll.has(failure.code)) end = failure
      failed.push({ id, reason: sentenceOf(failure, say) })
    }
  }
  return { done, failures: await withNames(actor, failed), results }
}

async function withNames(actor: Actor, failed: { id: string; reason: string }[]) {
  const mayKnow = failed.length > 0 && may(actor, 'users.list')
  // Names are not worth losing the answer for.
  const names = mayKnow
    ? await namesOfUsers(
        actor,
        failed.map(({ id }) => id),
      ).catch(() => null)
    : null
  return failed.map(({ id, reason }) => ({ id, name: names?.get(id) ?? id, reason }))
}
