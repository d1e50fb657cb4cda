import 'server-only'
import { ZodError } from 'zod'
import { toldBy } from '../i18n/issue'
import { sentence, type Told } from '../i18n/sentence'
import { logger } from '../log/logger'
import { AppError } from './app-error'
import { isDatabaseUnavailable, isUnstorableText, loggable } from './database-error'

/**
 * Any thrown value as an AppError. What is not expected is logged with the request id and answered
 * without inner detail (ASVS 16.5.1).
 */
export function toAppError(error: unknown, requestId: string | null): AppError {
  if (error instanceof AppError) return error
  if (error instanceof ZodError) return invalid(error)
  if (isDatabaseUnavailable(error)) {
    logger().warn({ requestId, error: loggable(error) }, 'the database cannot do its work')
    return new AppError('unavailable', '', { cause: error })
  }
  if (isUnstorableText(error)) {
    logger().warn({ requestId, error: loggable(error) }, 'a text reached the database that it cannot store')
    return new AppError('invalid', sentence('textNotStorable'), { cause: error })
  }
  logger().error({ requestId, error: loggable(error) }, 'unexpected error')
  return new AppError('unexpected', '', { cause: error })
}

/** More errors than this help no one, and each sentence has to be put into words. */
const mostIssues = 100

/** A failed parse as field → sentence; the first sentence of a field wins. */
export function invalid(error: ZodError): AppError {
  const fieldErrors: Record<string, Told> = {}
  for (const issue of error.issues.slice(0, mostIssues)) {
    const field = issue.path.map(String).join('.').toWellFormed()
    fieldErrors[field] ??= toldBy(issue)
  }
  return new AppError('invalid', '', { fieldErrors })
}
