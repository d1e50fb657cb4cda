import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { OperatorError } from '@/lib/operator/operator-error'

const run = promisify(execFile)

/** The operating-system account that PostgreSQL runs under. */
export type OperatingUser = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root, so under root another account runs it: the owner of the existing cluster, or else
 * `postgres`, made when missing. Other users run it themselves: null.
 * @throws OperatorError when the cluster belongs to another user, or root cannot make the account.
 */
export async function findOperatingUser(clusterFolder: string): Promise<OperatingUser | null> {
  if (!process.getuid) return null
  const owner = await stat(clusterFolder).catch(() => null)

  if (process.getuid() !== 0) {
    if (owner && owner.uid !== process.getuid()) {
      throw new OperatorError(
        `The database in ${clusterFolder} belongs to another operating-system user: start Gatehouse as the user who started it first.`,
      )
    }
    return null
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await findAccount()) ?? (await makeAccount())
}

async function findAccount(): Promise<OperatingUser | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}

async function makeAccount(): Promise<OperatingUser> {
  // The second form is that of small distributions without useradd.
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ] as const
  for (const [program, ...parameters] of ways) {
    await run(program, parameters).catch(() => {})
    const account = await findAccount()
    if (account) return account
  }
  throw new OperatorError(
    'PostgreSQL refuses to run as root and the account "postgres" could not be created: start Gatehouse as an ordinary user, or set DATABASE_URL.',
  )
}
