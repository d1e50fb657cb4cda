import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { LoadJob, LoadResult } from './load'

/** A server that is measured. */
export type MeasuredServer = {
  url: string
  /** Milliseconds from the start of the process until it said that it is ready. */
  readyAfter: number
  /** Resident memory in MB. */
  residentMegabytes(): Promise<number>
  stop(): Promise<void>
}

type Environment = Record<string, string>

/** Gatehouse as `npm start` starts it. */
export function startProduct(env: Environment): Promise<MeasuredServer> {
  return startServer(['scripts/start.mjs'], { ...env, PORT: '0', LOG_LEVEL: 'error', DRAIN_SECONDS: '0' })
}

/** A floor on the same database: of our own queries, or the plain one. */
export function startFloor(name: 'floor' | 'plain-floor', env: Environment): Promise<MeasuredServer> {
  return startServer([`dist/bench/${name}.mjs`], env)
}

async function startServer(parameters: string[], env: Environment): Promise<MeasuredServer> {
  const began = performance.now()
  const child = spawnNode(parameters, env)
  const ended = once(child, 'close')
  const url = await readyUrl(child)
  const readyAfter = performance.now() - began
  return {
    url,
    readyAfter,
    residentMegabytes: () => residentMegabytes(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function readyUrl({ stdout }: { stdout: Readable }): Promise<string> {
  let told = ''
  return new Promise((resolve, reject) => {
    // Not read to its end by a loop: that would close it, and a server that prints more would have no reader.
    stdout.setEncoding('utf8').on('data', (chunk) => {
      told += chunk
      const url = / is ready at (\S+)/.exec(told)?.[1]
      if (url) resolve(url)
    })
    stdout.on('end', () => reject(new Error(`the server did not start: ${told}`)))
  })
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024)
}

/** Runs the admin command and answers what it printed. */
export async function admin(
  env: Environment,
  parameters: string[],
  input = '',
): Promise<Record<string, string>> {
  return JSON.parse(await output(['scripts/admin.mjs', ...parameters], env, input))
}

/** Runs the load generator in a process of its own. */
export async function load(job: LoadJob): Promise<LoadResult> {
  return JSON.parse(await output(['dist/bench/load.mjs'], {}, JSON.stringify(job)))
}

/** How many hashes of this cost all cores together make in a second, when they do nothing else. */
export async function bcryptsPerSecond(seconds: number): Promise<number> {
  return Number(await output(['bench/bcrypt.mjs', String(seconds)], {}, ''))
}

async function output(parameters: string[], env: Environment, input: string): Promise<string> {
  const child = spawnNode(parameters, env)
  child.stdin.end(input)
  return text(child.stdout)
}

function spawnNode(parameters: string[], env: Environment): ChildProcessByStdio<Writable, Readable, null> {
  return spawn(process.execPath, parameters, {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}
