/** What a server action answers (lib/http/form-action.ts), or what stands in for an answer that never came. */
export type ActionFailure = { code: string; message: string; fieldErrors: Record<string, string> }
export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ActionFailure }

const noAnswer: ActionFailure = {
  code: 'unreachable',
  message: 'Gatehouse did not answer. Check your connection and try again; what you typed is still here.',
  fieldErrors: {},
}

/** Calls an action; a broken connection becomes a failure like any other. */
export async function answerOf<T>(call: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await call()
  } catch {
    return { ok: false, error: noAnswer }
  }
}
