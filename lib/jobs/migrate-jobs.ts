import 'server-only'
import { runMigrations } from 'graphile-worker'
import { jobLogger } from './job-logger'

/** Makes or updates the tables of the job queue, which live in a schema of their own. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: jobLogger })
}
