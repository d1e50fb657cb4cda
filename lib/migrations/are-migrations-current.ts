import 'server-only'
import { migrationNames } from './migration-table'

/** @returns whether a statement without values finds at least one row */
type FindsRow = (sql: string) => Promise<boolean>

/**
 * Has the database every migration of this version, completely? Migrations of a newer version do not matter: two
 * versions run side by side during an upgrade. @param folder the `prisma` folder
 */
export async function areMigrationsCurrent(findsRow: FindsRow, folder: string): Promise<boolean> {
  const names = await migrationNames(folder)
  // Names of folders of the product itself: letters, digits and underscores.
  const known = names.map((name) => `('${name}')`).join(', ')
  return !(await findsRow(
    `SELECT 1 FROM (VALUES ${known}) AS known (name) WHERE NOT EXISTS (
       SELECT 1 FROM _prisma_migrations WHERE migration_name = name AND finished_at IS NOT NULL
         AND rolled_back_at IS NULL)
     LIMIT 1`,
  ))
}
