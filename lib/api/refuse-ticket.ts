import 'server-only'
import { AppError } from '../errors/app-error'
import type { Handler } from './define-route'

/**
 * Single sign-on by tickets of the original does not exist here, and none is made up: those who may ask for one are told
 * that it is not enabled. @param recognise throws for strangers
 */
export function refuseTicket(recognise: (request: Request) => Promise<unknown>): Handler {
  return async (request) => {
    await recognise(request)
    throw new AppError('forbidden', 'SSO not enabled for org')
  }
}
