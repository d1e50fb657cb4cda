import 'server-only'
import path from 'node:path'
import { moveData } from '@/lib/backup/move-data'
import type { Settings } from '@/lib/env'
import { readOrMakeSecret } from '@/lib/files/read-or-make-secret'
import { openEmbeddedDatabase } from '@/lib/postgres/embedded-database'
import type { SupervisionListeners } from '@/lib/postgres/kept-connection'
import { explainDataFolder, openDataFolder } from '../data-folder'
import { openExternalDatabase } from './external-database'

/** A database that answers, and the secret that goes with it. */
export type OpenDatabase = {
  url: string
  authSecret: string
  /** A pooler is between us and PostgreSQL. */
  isPooled: boolean
  /** Tells when the database goes away and comes back. The built-in one is started again. */
  supervise(listeners: SupervisionListeners): void
  close(): Promise<void>
}

/**
 * The operator's PostgreSQL when DATABASE_URL is set, otherwise the built-in one, whose secret is made once and
 * kept beside the data. @throws OperatorError when neither answers
 * @param mayUpgrade whether data of an earlier major version of PostgreSQL is moved, when POSTGRES_UPGRADE agrees
 */
export async function openDatabase(
  settings: Pick<Settings, 'DATABASE_URL' | 'AUTH_SECRET' | 'DATA_DIR' | 'POSTGRES_UPGRADE'>,
  { mayUpgrade = false } = {},
): Promise<OpenDatabase> {
  if (settings.DATABASE_URL && settings.AUTH_SECRET) {
    return { ...(await openExternalDatabase(settings.DATABASE_URL)), authSecret: settings.AUTH_SECRET }
  }
  const dataDir = await openDataFolder(settings.DATA_DIR)
  try {
    const authSecret = settings.AUTH_SECRET ?? (await readOrMakeSecret(path.join(dataDir, 'auth-secret')))
    const source = mayUpgrade && settings.POSTGRES_UPGRADE
    const upgrade = source ? { source, move: moveData } : null
    return { ...(await openEmbeddedDatabase({ dataDir, upgrade })), authSecret, isPooled: false }
  } catch (error) {
    throw explainDataFolder(dataDir, error)
  }
}
