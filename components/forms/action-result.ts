import { wordsWithoutAnswer } from './failures/failure-words'
import { findReason } from './failures/find-reason'

/** The result of a server action (lib/web/form-action.ts), or a stand-in for an answer that never came. */
export type ActionFailure = { code: string; message: string; fieldErrors: Record<string, string> }
export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ActionFailure }

/** Calls an action; an answer that never came becomes a failure like any other, with the reason a browser can find. */
export async function answerOf<T>(call: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await call()
  } catch {
    const reason = await findReason()
    const code = reason === 'database' ? 'unavailable' : 'unreachable'
    return { ok: false, error: { code, message: wordsWithoutAnswer(reason), fieldErrors: {} } }
  }
}
