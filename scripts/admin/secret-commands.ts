import { randomBytes } from 'node:crypto'
import type { Command } from 'commander'
import { migrate } from '@/lib/migrations/migrate'
import { OperatorError } from '@/lib/operator/operator-error'
import { readPassword } from '@/lib/operator/read-password'
import { acceptSecret } from '@/lib/setup/accept-secret'
import { rotateSecret } from '@/lib/setup/rotate-secret'
import { withDatabase, withOpenDatabase } from './open-installation'
import { printResult } from './print-result'
import { adoptPreparedSecret, prepareSecret } from './secret-file'

/** `accept-secret` and `rotate-secret`. */
export function addSecretCommands(program: Command): void {
  program
    .command('accept-secret')
    .description(
      'Accepts a new AUTH_SECRET when the one that encrypted the data is lost. All sessions end, every access key stops working until it is renewed, and links in queued emails are lost. Prints one line of JSON: how many of each.',
    )
    .action(accept)
  program
    .command('rotate-secret')
    .description(
      'Replaces AUTH_SECRET while the former one is known, for example because it leaked. Access keys go on working, all sessions end. Instances answer 503 until they are started with the new one. Prints one line of JSON: access_keys, access_keys_dead, mails, sessions_ended.',
    )
    .option(
      '--new-secret-stdin',
      'read the new secret from standard input: required where AUTH_SECRET is a setting; otherwise one is made and kept in DATA_DIR',
    )
    .action(rotate)
}

async function accept() {
  const lost = await withOpenDatabase(async (installation) => {
    await migrate(installation)
    return acceptSecret()
  })
  printResult(lost)
}

async function rotate({ newSecretStdin }: { newSecretStdin?: boolean }) {
  const given = newSecretStdin ? (await readPassword()).trim() : null
  const rotated = await withDatabase(async ({ databaseUrl, authSecret, settings }) => {
    if (settings.AUTH_SECRET) {
      if (given === null) {
        throw new OperatorError(
          'AUTH_SECRET is a setting: add --new-secret-stdin and pipe the new one in, then set it everywhere and start every instance again.',
        )
      }
      return rotateSecret(databaseUrl, { from: authSecret, to: given })
    }
    const to = given ?? randomBytes(48).toString('base64url')
    await prepareSecret(settings, to)
    const done = await rotateSecret(databaseUrl, { from: authSecret, to })
    await adoptPreparedSecret(settings)
    return done
  })
  printResult(rotated)
}
