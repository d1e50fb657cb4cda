import 'server-only'
import type { Tx } from '../db/database'

/** What workers do, by name, and what each of its jobs is told. */
export type Task<Payload> = {
  readonly name: string
  /** Never there: keeps the payload of one task from passing for that of another. */
  readonly payload?: (payload: Payload) => void
}

/**
 * Declares a task. The room that adds its jobs declares it; `scripts/jobs.ts` says what is done.
 * @template Payload ids, no secrets: it stays in the database until the job is done
 */
export function task<Payload extends object>(name: string): Task<Payload> {
  return { name }
}

type Options = {
  /** Not before; default: now. */
  runAt?: Date
  /** A later job with the same key replaces one that waits. */
  key?: string
}

/** Adds a job in the transaction of the change that wants it: neither exists without the other. */
export async function addJob<Payload>(
  tx: Tx,
  { name }: Task<Payload>,
  payload: NoInfer<Payload>,
  { runAt, key }: Options = {},
): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(
    ${name}, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt ?? null}::timestamptz,
    job_key := ${key ?? null}, max_attempts := 10)`
}
