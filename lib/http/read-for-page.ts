import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { recordRefusal } from '../audit/record-refusal'
import { AppError } from '../errors/app-error'

/**
 * The third door: what a page reads or asks before it is drawn. What is refused is noted, and becomes the page of a
 * missing or a forbidden thing; everything else goes on to the error page.
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
