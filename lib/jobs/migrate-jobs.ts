import 'server-only'
import { runMigrations } from 'graphile-worker'
import { primaryAddress } from '@/lib/postgres/primary'
import { jobLogger } from './job-logger'

/** Makes or updates the tables of the job queue, which live in a schema of their own. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: await primaryAddress(databaseUrl), logger: jobLogger })
}
