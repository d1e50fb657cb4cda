import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { recordRefusal } from '../audit/record-refusal'
import type { Actor } from '../auth/actor'
import { currentActor } from '../auth/current-actor'
import { AppError, type ErrorCode } from '../errors/app-error'
import { invalid, toAppError } from '../errors/to-app-error'

/** What a form gets back: data, or an error it can show. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; fieldErrors: Record<string, string> } }

/** The door's wording where the verb gave none. */
const sentences: Record<ErrorCode, string> = {
  malformed: 'What was sent could not be read.',
  invalid: 'Some fields need another look.',
  unauthenticated: 'Your session has ended. Sign in again.',
  forbidden: 'You do not have permission to do this.',
  inactive: 'This account is not active.',
  unconfirmed: 'Nothing was changed. This needs your current password.',
  not_found: 'This user does not exist any more.',
  method_not_allowed: 'This cannot be done here.',
  conflict: 'This conflicts with another change.',
  gone: 'This link does not work any more.',
  stale: 'Somebody else changed this user meanwhile.',
  too_large: 'What was sent is too large.',
  unsupported_media_type: 'What was sent could not be read.',
  limited: 'Too many attempts. Try again later.',
  busy: 'Too many people are signing in at the moment. Try again in a few seconds.',
  unavailable: 'Gatehouse cannot reach its database at the moment. Try again in a few seconds.',
  unexpected: 'Something went wrong on our side. Try again.',
}

/**
 * A server action from a shape and a verb: finds the actor, parses with the shape of the form, calls the verb, and
 * turns whatever is thrown into a result. It never throws, except for `redirect()` and its like.
 */
export function formAction<Shape extends z.ZodType, T>(
  shape: Shape | (() => Shape),
  verb: (actor: Actor, input: z.output<Shape>) => Promise<T>,
): (input: z.input<Shape>) => Promise<ActionResult<T>> {
  return (input) =>
    runAction((actor) => {
      const parsed = (typeof shape === 'function' ? shape() : shape).safeParse(input)
      if (!parsed.success) throw invalid(parsed.error)
      return verb(actor, parsed.data)
    })
}

/** The same for an action without a shape. */
export async function runAction<T>(act: (actor: Actor) => Promise<T>): Promise<ActionResult<T>> {
  const actor = await currentActorOrFailure()
  if ('ok' in actor) return actor
  return settle(() => act(actor), actor.origin.requestId)
}

/** For actions of people who are not signed in. */
export async function settle<T>(act: () => Promise<T>, requestId: string | null): Promise<ActionResult<T>> {
  try {
    return { ok: true, data: await act() }
  } catch (error) {
    unstable_rethrow(error)
    await recordRefusal(error)
    return failure(toAppError(error, requestId))
  }
}

async function currentActorOrFailure(): Promise<Actor | (ActionResult<never> & { ok: false })> {
  const found = await settle(currentActor, null)
  if (!found.ok) return found
  return found.data ?? failure(new AppError('unauthenticated'))
}

function failure(error: AppError): ActionResult<never> & { ok: false } {
  const { code, fieldErrors } = error
  return { ok: false, error: { code, message: sentenceOf(error), fieldErrors } }
}

/** What went wrong, as screens say it. */
export function sentenceOf({ code, message }: AppError): string {
  return message ? `${message}.` : sentences[code]
}
