import 'server-only'
import path from 'node:path'
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
 */
export async function openDatabase(
  settings: Pick<Settings, 'DATABASE_URL' | 'AUTH_SECRET' | 'DATA_DIR'>,
): Promise<OpenDatabase> {
  if (settings.DATABASE_URL && settings.AUTH_SECRET) {
    return { ...(await openExternalDatabase(settings.DATABASE_URL)), authSecret: settings.AUTH_SECRET }
  }
  const dataDir = await openDataFolder(settings.DATA_DIR)
  try {
    const authSecret = settings.AUTH_SECRET ?? (await readOrMakeSecret(path.join(dataDir, 'auth-secret')))
    return { ...(await openEmbeddedDatabase({ dataDir })), authSecret, isPooled: false }
  } catch (error) {
    throw explainDataFolder(dataDir, error)
  }
}
