import 'server-only'
import type { Client } from 'pg'
import { logOfInstallation } from '../audit/log-of-installation'
import { operator, operatorAtConsole, recordEvent } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { migrate } from '../migrations/migrate'
import { OperatorError } from '../operator/operator-error'
import { opensData } from '../secrets/canary'
import { loadTables, prepareTables, type Target } from './load-tables'
import { openBackup, verifyBackup } from './read-backup'

type Wanted = Target & {
  file: string
  passphrase: string | null
  /**
   * Makes this process use the AUTH_SECRET of the backup, or refuses with an OperatorError; null when the backup has none.
   * What it returns makes it that of the installation, once the data is there.
   */
  adoptSecret(authSecret: string | null): Promise<() => Promise<void>>
  /** Whether data may be restored that another AUTH_SECRET encrypted; `accept-secret` then makes it usable. */
  isOtherSecretAccepted: boolean
}

export type RestoredBackup = {
  version: string
  made_at: string
  rows: number
  users: number
  /** Emails that waited when the backup was made. They may have been sent since, so they are not sent again. */
  mails_given_up: number
  /** Applied after the data, because the backup is of an older version. */
  migrations: number
}

/**
 * Puts the data of a backup into an empty installation, in one transaction, and brings it to this version. The file is
 * read twice: first to compare its checksums, before anything is changed.
 * @throws OperatorError when the backup is damaged, the database has data or is in use, or AUTH_SECRET is another one
 */
export async function restoreBackup(wanted: Wanted): Promise<RestoredBackup> {
  const { rows, users } = await verifyBackup(wanted.file, wanted.passphrase)
  const backup = await openBackup(wanted.file, wanted.passphrase)
  await prepareTables(wanted, backup.about)
  const keepSecret = await wanted.adoptSecret(backup.authSecret)
  const mails = await loadTables(wanted.databaseUrl, backup, async (client) => {
    await refuseOtherSecret(client, wanted.isOtherSecretAccepted)
    return giveUpMail(client)
  })
  await keepSecret()
  const migrations = await migrate(wanted)
  await record({ file: wanted.file, rows })
  return {
    version: backup.about.version,
    made_at: backup.about.made_at,
    rows,
    users,
    mails_given_up: mails,
    migrations: migrations.length,
  }
}

/** @throws OperatorError when the data cannot be opened with the AUTH_SECRET of this installation */
async function refuseOtherSecret(client: Client, isAccepted: boolean): Promise<void> {
  if (isAccepted || (await opensData(client))) return
  throw new OperatorError(
    'AUTH_SECRET is not the one that encrypted the data of this backup; nothing was restored. Set the one it was made with (the setting, or the file auth-secret in DATA_DIR), or add --accept-secret: then all sessions end, and every access key has to be renewed.',
  )
}

/** @returns how many emails were given up */
async function giveUpMail(client: Client): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE mail SET state = 'failed', stage = 'interrupted', token_cipher = NULL, next_attempt_at = NULL,
       settled_at = now(), reply = 'Restored from a backup; this email may have been sent since'
     WHERE state IN ('queued', 'sending')`,
  )
  return rowCount ?? 0
}

async function record({ file, rows }: { file: string; rows: number }): Promise<void> {
  await inTransaction(async (tx) => {
    if (!(await tx.organisation.findFirst())) return
    const log = await logOfInstallation(tx)
    const changes = { file: [null, file.split('/').at(-1)], rows: [null, rows] } satisfies Record<
      string,
      [unknown, unknown]
    >
    await recordEvent(tx, { actor: operator(operatorAtConsole, log), action: 'backup.restored', changes })
  })
}
