import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { z } from 'zod'
import { recordRefusal } from '../audit/record-refusal'
import { AppError, type ErrorCode } from '../errors/app-error'
import { invalid, toAppError } from '../errors/to-app-error'
import { getTranslations } from '../i18n/request-texts'
import { wordsOf } from '../i18n/sentence'
import type { Say } from '../i18n/texts'
import type { Actor, RequestOrigin } from '../permissions/actor'
import { currentActor } from './current-actor'
import { pageOrigin } from './page-origin'

/** What a form gets back: data, or an error it can show. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; fieldErrors: Record<string, string> } }

/** What a call of an action sends: one value of the shape, or nothing where the shape takes `undefined`. */
type Sent<Shape extends z.ZodType> =
  undefined extends z.input<Shape> ? [input?: z.input<Shape>] : [input: z.input<Shape>]

/** A shape, or a function that makes it from settings of the running server. */
type ShapeOrMaker<Shape extends z.ZodType> = Shape | (() => Shape)

/** The shape of an action that is sent nothing. */
export const noInput = z.undefined()

/**
 * A server action from a shape and a verb: finds the actor, parses with the shape of the form, calls the verb, and
 * turns a thrown error into a result. It never throws, except for `redirect()` and the like. Anyone can call an action
 * with any arguments, so there is no way to make one without a shape (docs/decisions/030).
 */
export function formAction<Shape extends z.ZodType, T>(
  shape: ShapeOrMaker<Shape>,
  verb: (actor: Actor, input: z.output<Shape>) => Promise<T>,
): (...sent: Sent<Shape>) => Promise<ActionResult<T>> {
  return async (...[input]) => {
    const actor = await currentActorOrFailure()
    if ('ok' in actor) return actor
    return actionResultOf(() => verb(actor, parsed(shape, input)), actor.origin.requestId)
  }
}

/** The same for signed-out readers: the verb gets the origin of the request. */
export function openAction<Shape extends z.ZodType, T>(
  shape: ShapeOrMaker<Shape>,
  verb: (origin: RequestOrigin, input: z.output<Shape>) => Promise<T>,
): (...sent: Sent<Shape>) => Promise<ActionResult<T>> {
  return async (...[input]) => {
    const origin = await pageOrigin()
    return actionResultOf(() => verb(origin, parsed(shape, input)), origin.requestId)
  }
}

/** @throws AppError invalid */
function parsed<Shape extends z.ZodType>(shape: ShapeOrMaker<Shape>, input: unknown): z.output<Shape> {
  const result = (typeof shape === 'function' ? shape() : shape).safeParse(input)
  if (!result.success) throw invalid(result.error)
  return result.data
}

/**
 * The result of an act, in the form of an action's. Actions are made by the functions above; this is for routes of
 * screens.
 */
export async function actionResultOf<T>(
  act: () => T | Promise<T>,
  requestId: string | null,
): Promise<ActionResult<T>> {
  try {
    return { ok: true, data: await act() }
  } catch (error) {
    unstable_rethrow(error)
    await recordRefusal(error)
    return await failure(toAppError(error, requestId))
  }
}

async function currentActorOrFailure(): Promise<Actor | (ActionResult<never> & { ok: false })> {
  const found = await actionResultOf(currentActor, null)
  if (!found.ok) return found
  return found.data ?? (await failure(new AppError('unauthenticated')))
}

async function failure(error: AppError): Promise<ActionResult<never> & { ok: false }> {
  const say = await getTranslations()
  const fieldErrors = Object.entries(error.fieldSentences).map(([field, text]) => [field, wordsOf(text, say)])
  return {
    ok: false,
    error: {
      code: error.code,
      message: sentenceOf(error, say),
      fieldErrors: Object.fromEntries(fieldErrors),
    },
  }
}

/** What went wrong, as screens say it. */
export function sentenceOf({ code, sentence }: AppError, say: Say): string {
  return sentence ? `${wordsOf(sentence, say)}.` : say(`errors.${code}`)
}
