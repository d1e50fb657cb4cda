'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { endSessions } from '@/lib/auth/end-sessions'
import { invalid } from '@/lib/errors/to-app-error'
import { runAction } from '@/lib/http/form-action'

const choiceShape = z.union([z.enum(['all', 'others']), z.strictObject({ handle: z.string() })])

/** Signs a person out of one session, of all, or of all but this one. Answers how many that were. */
export async function endSessionsAction(userId: string, choice: z.input<typeof choiceShape>) {
  const result = await runAction((actor) => {
    const parsed = choiceShape.safeParse(choice)
    if (!parsed.success) throw invalid(parsed.error)
    return endSessions(actor, String(userId), parsed.data)
  })
  if (result.ok) refresh()
  return result
}
