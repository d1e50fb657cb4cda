import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { recordRefusal } from '../audit/record-refusal'
import { AppError, type ErrorCode } from '../errors/app-error'
import { answerPageWith } from '../http/page-answers'
import { pageOrigin } from './page-origin'

/**
 * The third door: reads for a page before it is rendered. A refusal is recorded and becomes the page of a missing or
 * forbidden thing; every other error goes to the error page.
 */
export async function readForPage<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    await recordRefusal(error)
    const code = error instanceof AppError ? error.code : null
    if (code === 'not_found') notFound()
    if (code === 'forbidden') forbidden()
    throw error
  }
}

/** What a page found, or why nothing could be searched at the moment. */
export type FoundForPage<T> = { found: T; refusal: null } | { found: null; refusal: AppError }

/**
 * The same for searches: when there are too many (lib/db/searches.ts), the page says so in the place of results, and
 * answers with the status and the Retry-After of the API.
 */
export async function searchForPage<T>(read: () => Promise<T>): Promise<FoundForPage<T>> {
  try {
    return { found: await readForPage(read), refusal: null }
  } catch (error) {
    if (!(error instanceof AppError) || !statuses.has(error.code)) throw error
    answerPageWith((await pageOrigin()).requestId, {
      status: statuses.get(error.code) ?? 503,
      retryAfterSeconds: error.retryAfterSeconds,
    })
    return { found: null, refusal: error }
  }
}

const statuses = new Map<ErrorCode, number>([
  ['limited', 429],
  ['busy', 503],
])
