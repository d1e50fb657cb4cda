import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { AppError } from '@/lib/errors/app-error'
import { sendTestMail } from '@/lib/mail/send-test-mail'
import { migrationState, resolveMigration } from '@/lib/migrations/migrate'
import { readPassword } from '@/lib/operator/read-password'
import { tellFailure } from '@/lib/operator/tell-failure'
import { defaultOrganisationName } from '@/lib/organisations/organisation'
import { seedUsers } from '@/lib/seed/seed-users'
import { measureSize } from '@/lib/server/database/measure-size'
import { createAdmin } from '@/lib/setup/create-admin'
import { visibleText } from '@/lib/text/visible-text'
import { addAuditCommands } from './admin/audit-commands'
import { addBackupCommands } from './admin/backup-commands'
import { addImportTykCommand } from './admin/import-tyk-command'
import { withDatabase, withOpenDatabase } from './admin/open-installation'
import { addOrganisationCommands } from './admin/organisation-commands'
import { printResult } from './admin/print-result'
import { addSecretCommands } from './admin/secret-commands'
import { upgradeCheck } from './admin/upgrade-check'

type CreateOptions = {
  email: string
  firstName: string
  lastName: string
  organisation?: string
  passwordStdin?: boolean
}

/**
 * The command `npm run --silent admin -- …`. Ends the process: 0 when done, 1 when it could not be done, 2 when the
 * command line was not understood. Standard output holds the result only.
 */
export async function runAdminCommand(parameters: string[]): Promise<void> {
  const program = new Command('npm run --silent admin --')
    .description('Administers Gatehouse from the machine it runs on, whether it is running or stopped.')
    .exitOverride()
  program
    .command('create')
    .description(
      'Creates an admin: the first one, or a new one when no admin can sign in. Prints one line of JSON: id, email_address, access_key, org_id.',
    )
    .requiredOption('--email <address>', 'email address, the login name')
    .requiredOption('--first-name <name>', 'first name of the admin')
    .requiredOption('--last-name <name>', 'last name of the admin')
    .option(
      '--organisation <name>',
      `name of the first organisation (default: "${defaultOrganisationName}"); when there are several: name or id of the one the admin is for`,
    )
    .option('--password-stdin', 'read the password from standard input (required; it is never an argument)')
    .addHelpText(
      'after',
      '\nExample:\n  printf %s "$PASSWORD" | npm run --silent admin -- create --email ann@example.com --first-name Ann --last-name Lee --password-stdin',
    )
    .action(create)
  program
    .command('test-mail')
    .description(
      'Sends a test email with the configured mail settings and shows the reply of the mail server, or the stage at which it failed. Prints one line of JSON: to, reply.',
    )
    .requiredOption('--to <address>', 'recipient')
    .action(testMail)
  program
    .command('seed')
    .description(
      'Adds sample users, to try Gatehouse with many users. They are the same every time and have no passwords. Prints one line of JSON: added.',
    )
    .requiredOption('--users <number>', 'how many, up to 2000000', wholeNumber)
    .action(seed)
  addSecretCommands(program)
  const migrations = program
    .command('migrate')
    .description('Manages the migrations of the database. The server applies them when it starts.')
  migrations
    .command('status')
    .description(
      'Shows the state of the migrations and changes nothing. Prints one line of JSON: the applied and pending migrations, those unknown to this version, and the failed one with its reason (exit code 1).',
    )
    .action(migrateStatus)
  migrations
    .command('resolve')
    .description(
      'Marks a failed migration as resolved, so that the next start continues. Prints the same line as status.',
    )
    .addOption(
      new Option(
        '--rolled-back <name>',
        'nothing of it was applied: the next start applies it again',
      ).conflicts('applied'),
    )
    .addOption(new Option('--applied <name>', 'all of it was applied by hand'))
    .action(migrateResolve)
  addBackupCommands(program)
  program
    .command('upgrade-check')
    .description(
      'Says what a start of this version would do to the database, and changes nothing: run it with the new version before the upgrade. Prints one line of JSON: ok, version, pending and unknown migrations, the failed one, postgres, users, audit_events, backup_age_seconds. Exit code 1 if a start would be refused.',
    )
    .action(upgradeCheck)
  addAuditCommands(program)
  addOrganisationCommands(program)
  addImportTykCommand(program)
  program
    .command('size')
    .description(
      'Shows what uses how much: tables with their rows and bytes, and the folders of emails, backups and archives. Prints one line of JSON: database, tables, folders.',
    )
    .action(async () => printResult(await withDatabase(measureSize)))
  try {
    await program.parseAsync(parameters, { from: 'user' })
    process.exit(0)
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2)
    if (error instanceof AppError) tellRefusal(error)
    else tellFailure(error)
    process.exit(1)
  }
}

async function create(options: CreateOptions, command: Command) {
  if (!options.passwordStdin) {
    command.error(
      'error: the password is read from standard input: add --password-stdin and pipe it in. An argument would be visible to every user of this machine.',
    )
  }
  const password = await readPassword()

  const admin = await withDatabase(() =>
    createAdmin({
      firstName: options.firstName,
      lastName: options.lastName,
      emailAddress: options.email,
      password,
      ...(options.organisation === undefined ? {} : { organisation: options.organisation }),
    }),
  )
  printResult(admin)
}

async function testMail({ to }: { to: string }) {
  const sent = await withDatabase(() => sendTestMail(to))
  printResult(sent)
}

async function seed({ users }: { users: number }) {
  const seeded = await withDatabase(() => seedUsers(users))
  printResult(seeded)
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (/^\d{1,7}$/.test(text) && number >= 1 && number <= mostSeeded) return number
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostSeeded}.`)
}

const mostSeeded = 2_000_000

async function migrateStatus() {
  const state = await withOpenDatabase((place) => migrationState(place))
  printResult(state)
  if (state.failed) throw new AppError('conflict', `Migration ${state.failed.name} has failed`)
}

async function migrateResolve(
  { applied, rolledBack }: { applied?: string; rolledBack?: string },
  command: Command,
) {
  const name = applied ?? rolledBack
  if (!name) command.error('error: name the migration with --rolled-back or --applied.')
  const as = applied ? 'applied' : 'rolled back'
  const state = await withOpenDatabase((place) => resolveMigration(place, { name, as }))
  printResult(state)
}

const optionNames: Record<string, string> = {
  first_name: '--first-name',
  last_name: '--last-name',
  email_address: '--email',
  password: 'password',
  organisation_name: '--organisation',
  to: '--to',
}

function tellRefusal(error: AppError) {
  const fields = Object.entries(error.fieldErrors).map(
    ([field, sentence]) => `${optionNames[field] ?? field}: ${sentence}`,
  )
  const lines = fields.length > 0 ? fields : [error.message || 'The command failed']
  for (const line of lines.map(visibleText)) console.error(/[.!?]$/.test(line) ? line : `${line}.`)
}
