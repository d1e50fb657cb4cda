import 'server-only'
import { db } from '@/lib/db/database'
import { requireDatabase } from '@/lib/db/require-database'
import { AppError } from '@/lib/errors/app-error'
import { isDatabaseUnavailable } from '@/lib/errors/database-error'
import { inProduct } from '@/lib/files/in-product'
import { logger } from '@/lib/log/logger'
import { areMigrationsCurrent } from '@/lib/migrations/are-migrations-current'

let looking: Promise<string | null> | undefined

/**
 * Why this process cannot serve requests for the moment: the database is not reached, takes no changes, or lacks
 * migrations of this version. Asked by everyone who may reach the port, so one look at a time answers them all.
 * @returns null when it can
 */
export function findUnreadiness(): Promise<string | null> {
  looking ??= look().finally(() => {
    looking = undefined
  })
  return looking
}

async function look(): Promise<string | null> {
  try {
    await requireDatabase()
    const findsRow = async (sql: string) => (await db().$queryRawUnsafe<unknown[]>(sql)).length > 0
    return (await areMigrationsCurrent(findsRow, inProduct('prisma'))) ? null : 'migrations are missing'
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable') return 'the database is read-only'
    if (isDatabaseUnavailable(error)) return 'the database does not answer'
    logger().error({ reason: String(error) }, 'readiness could not be judged')
    return 'the database cannot be used'
  }
}
