import 'server-only'
import { ZodError } from 'zod'
import { toldByField } from '../i18n/issue'
import { sentence } from '../i18n/sentence'
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

/** A failed parse as an AppError. */
export function invalid(error: ZodError): AppError {
  return new AppError('invalid', '', { fieldErrors: toldByField(error) })
}
