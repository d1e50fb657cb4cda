import 'server-only'
import { inTransaction } from '../db/database'
import { addJob, task } from '../jobs/add-job'
import type { RequestOrigin } from '../permissions/actor'
import { consume, isWithin } from '../rate-limit/rate-limit'

/** An email address was entered on "Forgot password?". */
export type ForgottenPassword = { emailAddress: string; origin: RequestOrigin }

/** Finds the user of that address and mails a link. */
export const answerForgottenPasswordTask = task<ForgottenPassword>('answer_forgotten_password')

/**
 * "Forgot password?": the same work for known, unknown and inactive addresses, so that neither the answer nor the time
 * tells them apart: one job is added, and a worker looks up the user (ASVS 6.3.8).
 * @throws AppError limited when this client address asks too often
 */
export async function askForReset(emailAddress: string, origin: RequestOrigin): Promise<void> {
  await consume('forgotten password by client address', origin.ipAddress ?? 'unknown')
  // Repeated requests reveal nothing either, and the user gets no more mails.
  if (!(await isWithin('forgotten password by email', emailAddress))) return
  await inTransaction((tx) => addJob(tx, answerForgottenPasswordTask, { emailAddress, origin }))
}
