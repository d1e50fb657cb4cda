import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { sealProblems, verifySeals } from '@/lib/audit/verify-seals'
import { makeBackup } from '@/lib/backup/make-backup'
import { openBackup, verifyBackup } from '@/lib/backup/read-backup'
import { restoreBackup } from '@/lib/backup/restore-backup'
import { AppError } from '@/lib/errors/app-error'
import { migrationState } from '@/lib/migrations/migrate'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import { readPassword } from '@/lib/operator/read-password'
import { loadSettings } from '@/lib/server/settings'
import { acceptSecret } from '@/lib/setup/accept-secret'
import { type Installation, withOpenDatabase } from './open-installation'
import { printResult } from './print-result'
import { adoptPreparedSecret, prepareSecret } from './secret-file'

type PassphraseOption = { passphraseStdin?: boolean }
type BackupOptions = PassphraseOption & { verify?: boolean; withSecrets?: boolean }
type RestoreOptions = PassphraseOption & { acceptSecret?: boolean; secretTo?: string }

const passphraseOption = [
  '--passphrase-stdin',
  'read the passphrase from standard input instead of BACKUP_PASSPHRASE',
] as const

/** `backup` and `restore`. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .argument('<file>', 'a new file; .tar.gz, or .tar.gz.age with a passphrase')
    .description(
      'Writes all data into a file while everything goes on. With a passphrase the file is encrypted (age) and includes AUTH_SECRET. Prints one line of JSON: file, bytes, tables, rows, users, encrypted, secrets.',
    )
    .option('--verify', 'reads a backup and compares its checksums instead of making one')
    .option('--with-secrets', 'includes AUTH_SECRET without a passphrase; keep such a file like the secret')
    .option(...passphraseOption)
    .action(backup)
  program
    .command('restore')
    .argument('<file>', 'a backup')
    .description(
      'Restores a backup into an empty installation, also of an older version, and verifies the audit log. Gatehouse must be stopped. Prints one line of JSON: version, made_at, rows, users, mails_given_up, migrations, audit_events.',
    )
    .option('--accept-secret', 'restores data of another AUTH_SECRET: sessions end, access keys need renewal')
    .option(
      '--secret-to <file>',
      'writes the AUTH_SECRET of the backup into a new file, and restores nothing',
    )
    .option(...passphraseOption)
    .action(restore)
}

async function backup(file: string, options: BackupOptions): Promise<void> {
  if (options.verify) return printResult(await verifyBackup(file, await passphraseOf(options)))
  const made = await withOpenDatabase(async ({ databaseUrl, folder, authSecret }) => {
    const { applied, pending } = await migrationState({ databaseUrl, folder })
    if (applied.length === 0) throw new OperatorError('The database is empty; there is nothing to back up.')
    const passphrase = await passphraseOf(options)
    const hasSecrets = passphrase !== null || options.withSecrets
    return makeBackup({
      databaseUrl,
      file,
      passphrase,
      authSecret: hasSecrets ? authSecret : null,
      isRecorded: pending.length === 0,
    })
  })
  printResult(made)
}

async function restore(file: string, options: RestoreOptions): Promise<void> {
  const passphrase = await passphraseOf(options)
  if (options.secretTo) return printResult(await writeSecret(file, passphrase, options.secretTo))
  await openBackup(file, passphrase)
  const restored = await withOpenDatabase(async (installation) => {
    const told = await restoreBackup({
      ...installation,
      file,
      passphrase,
      adoptSecret: (secret) => adoptSecret(secret, installation, options),
      isOtherSecretAccepted: options.acceptSecret ?? false,
    })
    if (options.acceptSecret) await acceptSecretIfOther()
    return { ...told, audit: await verifySeals() }
  })
  const { audit, ...told } = restored
  if (!('broken' in audit)) return printResult({ ...told, audit_events: audit.events })
  printResult({ ...told, audit_broken_at: audit.broken.position })
  throw new AppError(
    'conflict',
    `Everything is restored, but the audit log of the backup is broken at row ${audit.broken.position}: ${sealProblems[audit.broken.problem]}`,
  )
}

/** The built-in installation takes the secret of the backup; a setting is the operator's. */
async function adoptSecret(
  secret: string | null,
  { settings, authSecret }: Installation,
  { acceptSecret }: RestoreOptions,
): Promise<() => Promise<void>> {
  if (secret === null || secret === authSecret || acceptSecret) return async () => {}
  if (settings.AUTH_SECRET) {
    throw new OperatorError(
      'AUTH_SECRET is not the one of the backup, which has it: write it to a file with --secret-to FILE, set it, and restore again. Nothing was restored.',
    )
  }
  // On disk before any data depends on it, and in use when the data is there.
  await prepareSecret(settings, secret)
  process.env.AUTH_SECRET = secret
  return () => adoptPreparedSecret(settings)
}

async function acceptSecretIfOther(): Promise<void> {
  await acceptSecret().catch((error) => {
    if (!(error instanceof AppError && error.code === 'conflict')) throw error
  })
}

async function writeSecret(file: string, passphrase: string | null, to: string): Promise<{ file: string }> {
  const { authSecret } = await openBackup(file, passphrase)
  if (!authSecret) throw new OperatorError(`The backup ${file} has no secrets.`)
  await writeFile(to, `${authSecret}\n`, { mode: 0o600, flag: 'wx' }).catch((error) => {
    throw new OperatorError(`${to} cannot be written (${errorCode(error)}): name a new file.`)
  })
  return { file: to }
}

async function passphraseOf({ passphraseStdin }: PassphraseOption): Promise<string | null> {
  if (!passphraseStdin) return loadSettings(false).BACKUP_PASSPHRASE ?? null
  const passphrase = await readPassword()
  if (passphrase.length < 12) throw new OperatorError('The passphrase must be at least 12 characters.')
  return passphrase
}
