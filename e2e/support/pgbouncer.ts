import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { findOperatingUser } from '@/lib/postgres/operating-user'
import { freePort } from '../../lib/mail/test-support/mail-server'

/** PgBouncer in front of a PostgreSQL, with its defaults. */
export type PgBouncer = {
  /** For DATABASE_URL. @param mode another one than its default, which is by session */
  url(mode?: 'transaction' | 'statement'): string
  output(): string
  stop(): Promise<void>
}

/** Where it is; `npm test` finds or installs it (scripts/support/debian-packages.mjs). */
export const pgbouncerPath = process.env.PGBOUNCER_PATH ?? ''

/** Starts it in front of the PostgreSQL of `databaseUrl`. */
export async function startPgBouncer(databaseUrl: string): Promise<PgBouncer> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-pgbouncer-'))
  const listenPort = await freePort()
  const place = `host=${hostname} port=${port} dbname=${pathname.slice(1)}`
  await writeFile(path.join(folder, 'users.txt'), `"${username}" "${password}"\n`)
  await writeFile(
    path.join(folder, 'pgbouncer.ini'),
    `[databases]
by_session = ${place}
by_transaction = ${place} pool_mode=transaction
by_statement = ${place} pool_mode=statement
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_file = ${folder}/users.txt
`,
  )
  await chmod(folder, 0o755)
  // It refuses to run as root, as PostgreSQL does.
  const user = await findOperatingUser(folder)
  const child = spawn(pgbouncerPath, [path.join(folder, 'pgbouncer.ini')], {
    ...user,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  const isUp = new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
      if (output.includes('process up')) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`PgBouncer did not start.\n${output}`)))
  })
  await isUp
  return {
    url: (mode) => `postgresql://${username}:${password}@127.0.0.1:${listenPort}/by_${mode ?? 'session'}`,
    output: () => output,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        // SIGINT would wait for its clients.
        child.kill('SIGTERM')
        await ended
      }
      await rm(folder, { recursive: true })
    },
  }
}
