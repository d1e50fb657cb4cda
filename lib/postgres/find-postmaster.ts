import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Cluster } from './cluster'

/** The running server process of a cluster. */
export type Postmaster = { pid: number; port: number; status: 'starting' | 'ready' | 'stopping' }

/** The file in which a postmaster says who and where it is. It outlives a postmaster that was killed. */
export const pidFileOf = (cluster: Pick<Cluster, 'folder'>) => path.join(cluster.folder, 'postmaster.pid')

/** The running postmaster of this cluster, no matter which process started it; null when there is none. */
export async function findPostmaster(cluster: Pick<Cluster, 'folder'>): Promise<Postmaster | null> {
  const postmaster = parsePidFile(await readFile(pidFileOf(cluster), 'utf8').catch(() => ''))
  return postmaster && (await serves(postmaster.pid, cluster.folder)) ? postmaster : null
}

/** Reads the text of a postmaster.pid: number, folder, start time, port, socket folder, address, memory key, status. */
export function parsePidFile(text: string): Postmaster | null {
  const [pid, , , port, , , , status] = text.split('\n').map((line) => line.trim())
  if (!pid || !/^\d+$/.test(pid)) return null
  return {
    pid: Number(pid),
    port: Number(port) || 0,
    status: status === 'ready' || status === 'stopping' ? status : 'starting',
  }
}

/**
 * Process ids of PostgreSQL programs that work in this cluster, without postmaster.pid, in case that file is empty or
 * damaged. On Windows, where the folder of a process is unknown, of every PostgreSQL on the machine.
 */
export async function findServingProcesses({ folder }: Pick<Cluster, 'folder'>): Promise<number[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
    const serving = await Promise.all(
      pids.map(async (pid) => (await isPostgres(pid)) && (await serves(pid, folder))),
    )
    return pids.filter((_, index) => serving[index])
  }
  const [program, parameters] =
    process.platform === 'win32'
      ? ['tasklist', ['/fi', 'imagename eq postgres.exe', '/fo', 'csv', '/nh']]
      : ['ps', ['-A', '-o', 'pid=,command=']]
  const { stdout } = await promisify(execFile)(program, parameters).catch(() => ({ stdout: '' }))
  const isOurs = (line: string) =>
    process.platform === 'win32' || (/postgres/.test(line) && line.includes(folder))
  return stdout
    .split('\n')
    .filter(isOurs)
    .map((line) => Number(/\d+/.exec(line)?.[0] ?? 0))
    .filter((pid) => pid > 0)
}

async function isPostgres(pid: number): Promise<boolean> {
  return /^postgres/.test(await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => ''))
}

/** Whether the process is a PostgreSQL, and on Linux for certain that of this cluster: it works inside its folder. */
async function serves(pid: number, folder: string): Promise<boolean> {
  if (process.platform === 'linux') {
    return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === folder
  }
  const [program, parameters] =
    process.platform === 'win32'
      ? ['tasklist', ['/fi', `pid eq ${pid}`, '/fo', 'csv', '/nh']]
      : ['ps', ['-p', String(pid), '-o', 'comm=']]
  const { stdout } = await promisify(execFile)(program, parameters).catch(() => ({ stdout: '' }))
  return /postgres/i.test(stdout)
}
