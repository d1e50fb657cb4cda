import 'server-only'
import { inProduct } from '../files/in-product'
import { loadTables, prepareTables } from './load-tables'
import { makeBackup } from './make-backup'
import { openBackup } from './read-backup'

/**
 * Copies everything from one database into another, empty one, over a backup in `file`. Unlike a restored backup, the
 * copy goes on where the former was: emails that waited are sent within a minute.
 * @throws OperatorError when the data is of a newer version, or cannot be read or written
 */
export async function moveData({
  from,
  to,
  file,
}: {
  from: string
  to: string
  file: string
}): Promise<void> {
  await makeBackup({ databaseUrl: from, file, passphrase: null, authSecret: null, isRecorded: false })
  const backup = await openBackup(file, null)
  await prepareTables({ databaseUrl: to, folder: inProduct('prisma') }, backup.about)
  await loadTables(to, backup, async (client) => {
    // Jobs do not come along; an email that is long due gets a new one (lib/mail/sweep-mail).
    await client.query(`UPDATE mail SET next_attempt_at = to_timestamp(0) WHERE state = 'queued'`)
  })
}
