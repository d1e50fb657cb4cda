import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import { type Admin, type AdminInput, createAdmin } from './admin-command'
import { keepDescription, recordingEnvironment } from './described-answers'
import { cleanEnvironment, type Environment } from './environment'
import { inProductCopy, workFolder } from './product-copy'
import { keepSecret } from './secrets'

/** A server under test: the product as it is installed, in a process of its own. */
export type GatehouseServer = {
  /** Origin, without a slash at the end. */
  url: string
  dataDir: string
  pid: number
  stdout(): string
  stderr(): string
  /** Stops it as an operator would and returns the exit code. */
  stop(): Promise<number | null>
  /** Sends a signal and answers the exit code (null when the signal itself ended it). */
  kill(signal: NodeJS.Signals): Promise<number | null>
  /** Waits until it has ended and answers the exit code. */
  exitCode(): Promise<number | null>
  createAdmin(input?: Partial<AdminInput>): Promise<Admin>
}

type HowToStart = {
  /** `ulimit -n` */
  openFiles?: number
  /** Another copy of the product, and the user it runs as. */
  product?: string
  user?: { uid: number; gid: number }
}

/** How a start ended that did not get ready. */
export type FailedStart = { exitCode: number | null; stdout: string; stderr: string }

/** Starts Gatehouse on a free port and waits until it says that it is ready. */
export async function startGatehouse({
  env = {},
  dataDir,
  ...how
}: {
  env?: Environment
  dataDir?: string
} & HowToStart = {}): Promise<GatehouseServer> {
  const folder = dataDir ?? (await makeDataDir())
  const server = spawnStart({ DATA_DIR: folder, ...env }, how)
  const url = await server.readyUrl
  if (!url) {
    const { exitCode, stdout, stderr } = await server.ended
    throw new Error(`Gatehouse did not start (exit code ${exitCode}).\n${stdout}\n${stderr}`)
  }

  // APP_URL may be a name that only a proxy of the test answers to.
  await keepDescription(env.APP_URL && env.PORT ? `http://127.0.0.1:${env.PORT}` : url, env)
  for (const name of ['auth-secret', 'postgres-password']) {
    keepSecret(name, await readFile(path.join(folder, name), 'utf8').catch(() => ''))
  }

  const exitCode = async () => (await server.ended).exitCode
  const kill = (signal: NodeJS.Signals) => {
    server.child.kill(signal)
    return exitCode()
  }
  return {
    url,
    dataDir: folder,
    pid: server.child.pid ?? 0,
    stdout: server.stdout,
    stderr: server.stderr,
    kill,
    exitCode,
    stop: () => kill('SIGTERM'),
    createAdmin: (input) => createAdmin({ DATA_DIR: folder, ...env }, input),
  }
}

/** Starts Gatehouse where it cannot start, and returns its output and its exit code. */
export async function startInVain(env: Environment): Promise<FailedStart> {
  const server = spawnStart(env)
  if (await server.readyUrl) {
    server.child.kill('SIGTERM')
    await server.ended
    throw new Error('Gatehouse started although it should not have')
  }
  return server.ended
}

/** An empty folder that only its owner may enter. */
export function makeDataDir(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'gatehouse-e2e-'))
}

/** Removes the data of a server that has ended, and the PostgreSQL it left behind if it was killed. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const cluster = { folder: path.join(dataDir, 'postgres') }
  for (
    let postmaster = await findPostmaster(cluster);
    postmaster;
    postmaster = await findPostmaster(cluster)
  ) {
    process.kill(postmaster.pid, 'SIGINT')
    await sleep(50)
  }
  await rm(dataDir, { recursive: true, force: true })
}

const outputs: (() => string)[] = []
const runs: { stdout(): string; stderr(): string; stderrWhenReady: string }[] = []

/** For the operator, when it is ready. */
const sentences =
  /^(Gatehouse is ready at |Create the first admin here: |A pooler is in front of |Email is not set up )/

/**
 * Lines that are no JSON, of everything that the servers of this worker printed between being ready and being stopped:
 * there is one line an event.
 */
export function unstructuredLines(): string[] {
  return runs.flatMap(({ stdout, stderr, stderrWhenReady }) => {
    const [, running = ''] = stdout().split(/^(?=Gatehouse is ready)/m)
    const [untilStop = ''] = running.split(/^Stopping…/m)
    // The last one may have been cut off by a kill.
    const lines = [untilStop, stderr().slice(stderrWhenReady.length)].flatMap((text) =>
      text.split('\n').slice(0, -1),
    )
    return lines.filter((line) => !sentences.test(line) && !isJson(line))
  })
}

function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

/** All that every server of this worker has printed so far. */
export function outputOfServers(): string {
  return outputs.map((output) => output()).join('\n')
}

function spawnStart(env: Environment, { openFiles, product, user }: HowToStart = {}) {
  const command = [process.execPath, product ? path.join(product, 'server.mjs') : inProductCopy('server.mjs')]
  const limited = ['sh', '-c', `ulimit -n ${openFiles} && exec "$@"`, 'sh', ...command]
  const [program = '', ...parameters] = openFiles ? limited : command
  const child = spawn(program, parameters, {
    cwd: workFolder(),
    ...user,
    // Another user cannot write into the record of this one.
    env: { ...cleanEnvironment(env), ...(user ? {} : recordingEnvironment(env)) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stdout = collect(child.stdout)
  const stderr = collect(child.stderr)
  outputs.push(stdout, stderr)
  const run = { stdout, stderr, stderrWhenReady: '' }
  runs.push(run)
  const ended = once(child, 'close').then(
    ([exitCode]): FailedStart => ({ exitCode, stdout: stdout(), stderr: stderr() }),
  )
  const readyUrl = awaitReady(child, stdout).then((url) => {
    run.stderrWhenReady = stderr()
    return url
  })
  return { child, stdout, stderr, ended, readyUrl }
}

function collect(stream: NodeJS.ReadableStream) {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk) => {
    text += chunk
  })
  return () => text
}

/** The address in the ready line; null when the process ended without one. */
function awaitReady(child: ChildProcess, stdout: () => string): Promise<string | null> {
  return new Promise((resolve) => {
    const look = () => {
      const url = /Gatehouse is ready at (\S+)/.exec(stdout())?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', look)
    child.once('close', () => resolve(null))
  })
}
