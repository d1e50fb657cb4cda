import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { recordRefusal } from '../audit/record-refusal'
import type { Actor } from '../auth/actor'
import { currentActor } from '../auth/current-actor'
import { AppError, type ErrorCode } from '../errors/app-error'
import { invalid, toAppError } from '../errors/to-app-error'
import { getTranslations } from '../i18n/request-texts'
import { wordsOf } from '../i18n/sentence'
import type { Say } from '../i18n/texts'

/** What a form gets back: data, or an error it can show. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; fieldErrors: Record<string, string> } }

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
    return await failure(toAppError(error, requestId))
  }
}

async function currentActorOrFailure(): Promise<Actor | (ActionResult<never> & { ok: false })> {
  const found = await settle(currentActor, null)
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
