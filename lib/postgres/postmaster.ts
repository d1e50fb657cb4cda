import { open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'
import { programOf } from './binaries'
import type { Cluster } from './cluster'
import {
  findPostmaster,
  findServingProcesses,
  type Postmaster,
  parsePidFile,
  pidFileOf,
} from './find-postmaster'
import { clusterArgument, runProgram } from './run-program'

const largestLogBytes = 10_000_000
const patienceSeconds = 60
const orphansEndSeconds = 5

/** Server settings by name, for example `{ fsync: 'off' }` in tests. */
export type ServerSettings = Record<string, string>

/**
 * Makes sure that the cluster is served and answers the postmaster: the running one, or a new one on `port`
 * (undefined: any free port). Call it under the cluster's lock.
 * @throws OperatorError when PostgreSQL does not start.
 */
export async function startPostmaster(
  cluster: Cluster,
  { port, settings = {} }: { port?: number; settings?: ServerSettings },
): Promise<Postmaster> {
  const running = await steadyPostmaster(cluster)
  if (running) return running

  await disownPidFile(cluster)
  await boundLog(cluster)
  // Another program can take a free port between the check and the start.
  for (let attempt = 1; ; attempt++) {
    const failure = await pgCtlStart(cluster, { port: port ?? (await freePort()), settings })
    // After a crash of a busy server recovery can take longer than pg_ctl waits.
    const started = await steadyPostmaster(cluster)
    if (started) return started
    if (port || attempt === 3 || !/bind|Address already in use/.test(failure)) {
      throw new OperatorError(
        `PostgreSQL did not start (${failure || 'no reason given'}); see ${cluster.logFile}.`,
      )
    }
  }
}

/** Stops the postmaster, ending what still runs in it, and waits until its data is on disk. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  if (!(await findPostmaster(cluster))) return
  await pgCtl(cluster, ['stop', '--mode=fast', '--wait', `--timeout=${patienceSeconds}`])
}

/** The running postmaster once it is ready; null when there is none, also after waiting for one that was stopping. */
async function steadyPostmaster(cluster: Cluster): Promise<Postmaster | null> {
  const deadline = Date.now() + patienceSeconds * 1000
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(cluster)
    if (!postmaster || postmaster.status === 'ready') return postmaster
    await sleep(50)
  }
  throw new OperatorError(
    `PostgreSQL has been starting or stopping for ${patienceSeconds} seconds; see ${cluster.logFile}.`,
  )
}

/**
 * After a reboot or a killed container the process number in postmaster.pid may belong to any other program, and
 * PostgreSQL would refuse to start. The number is replaced by one that no process can have; the rest of the file
 * stays, because PostgreSQL reads there which shared memory must be unused before it may start.
 */
async function disownPidFile(cluster: Cluster) {
  const pidFile = pidFileOf(cluster)
  const text = await readFile(pidFile, 'utf8').catch((error) => {
    if (errorCode(error) === 'ENOENT') return null
    throw new OperatorError(
      `${pidFile} cannot be read (${errorCode(error)}): make it readable, or remove it.`,
    )
  })
  if (text === null) return
  if (parsePidFile(text)) return writeFile(pidFile, text.replace(/^\s*\d+/, '2147483646'))
  await discardDamagedPidFile(cluster, pidFile)
}

/**
 * A power loss can leave the file empty or with anything in it. PostgreSQL does not start beside an empty one, and a
 * damaged one does not tell which shared memory to look for. So the file goes only when no process works in the cluster.
 */
async function discardDamagedPidFile(cluster: Cluster, pidFile: string) {
  // The backends of a killed postmaster end by themselves.
  const deadline = Date.now() + orphansEndSeconds * 1000
  for (;;) {
    const [pid] = await findServingProcesses(cluster)
    if (pid === undefined) break
    if (Date.now() > deadline) {
      throw new OperatorError(
        `${pidFile} is damaged, and a PostgreSQL still uses ${cluster.folder} (process ${pid}): stop that process, then start Gatehouse again.`,
      )
    }
    await sleep(100)
  }
  await rm(pidFile, { force: true })
}

async function boundLog(cluster: Cluster) {
  const size = await stat(cluster.logFile).then(
    (stats) => stats.size,
    () => 0,
  )
  if (size > largestLogBytes) await truncate(cluster.logFile)
}

async function pgCtlStart(
  cluster: Cluster,
  { port, settings }: { port: number; settings: ServerSettings },
): Promise<string> {
  const all: ServerSettings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Statements and values are personal data; the log is for why PostgreSQL started or stopped.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...settings,
  }
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)
  const log = await open(cluster.logFile, 'a', 0o600)
  try {
    const { size } = await log.stat()
    const parameters = ['start', '--wait', `--timeout=${patienceSeconds}`, `--options=${options.join(' ')}`]
    const { output } = await pgCtl(cluster, parameters, log.fd)
    const written = output || (await readFile(cluster.logFile)).subarray(size).toString()
    return written.split('\n').find((line) => /FATAL|could not|error/i.test(line)) ?? ''
  } finally {
    await log.close()
  }
}

function pgCtl(cluster: Cluster, parameters: string[], logDescriptor?: number) {
  const { folder, user, binaries } = cluster
  return runProgram(programOf(binaries, 'pg_ctl'), [...parameters, `--pgdata=${clusterArgument(folder)}`], {
    folder,
    user,
    logDescriptor,
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
