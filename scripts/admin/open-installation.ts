import { closeDatabase } from '@/lib/db/database'
import { localUrl, type Settings } from '@/lib/env'
import { inProduct } from '@/lib/files/in-product'
import { migrate } from '@/lib/migrations/migrate'
import { refuseOtherSecret } from '@/lib/secrets/canary'
import { openDatabase } from '@/lib/server/database/open-database'
import { judgeSecret } from '@/lib/server/judge-secret'
import { loadSettings } from '@/lib/server/settings'

/** What a command works on. */
export type Installation = {
  databaseUrl: string
  /** The `prisma` folder of the product. */
  folder: string
  authSecret: string
  settings: Settings
}

/** Opens the database of this installation, whether the server runs or not, and leaves it again. */
export function withDatabase<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  return withOpenDatabase(async (installation) => {
    await migrate(installation)
    await judgeSecret(installation.databaseUrl, installation.authSecret)
    await refuseOtherSecret(installation.databaseUrl)
    return work(installation)
  })
}

/** The same, for commands that must work with a database that cannot be migrated. */
export async function withOpenDatabase<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const settings = loadSettings(false)
  const database = await openDatabase(settings)
  try {
    Object.assign(process.env, {
      // Standard output is for the result; errors are printed as sentences.
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.url,
      AUTH_SECRET: database.authSecret,
      APP_URL: settings.APP_URL ?? localUrl(settings.PORT),
    })
    return await work({
      databaseUrl: database.url,
      authSecret: database.authSecret,
      settings,
      folder: inProduct('prisma'),
    })
  } finally {
    await closeDatabase()
    await database.close()
  }
}
