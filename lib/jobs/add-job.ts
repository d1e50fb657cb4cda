import 'server-only'
import type { RequestOrigin } from '../auth/actor'
import type { Tx } from '../db/database'

/** What each task is told. Payloads hold ids, no secrets: they lie in the database until the task is done. */
export type TaskPayloads = {
  /** One attempt to hand a mail to the mail server. */
  deliver_mail: { mailId: string }
  /** Adds what was recorded to the chain of the audit trail, and itself again. */
  seal_audit: Record<string, never>
  /** Somebody typed an address on "Forgot password?". */
  answer_forgotten_password: { emailAddress: string; origin: RequestOrigin }
}

type Options = {
  /** Not before; default: now. */
  runAt?: Date
  /** A later job with the same key takes the place of one that waits. */
  key?: string
}

/** Adds a job in the transaction of the change that wants it: neither exists without the other. */
export async function addJob<Task extends keyof TaskPayloads>(
  tx: Tx,
  task: Task,
  payload: TaskPayloads[Task],
  { runAt, key }: Options = {},
): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt ?? null}::timestamptz,
    job_key := ${key ?? null}, max_attempts := 10)`
}
