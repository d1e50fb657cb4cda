import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Cluster } from './cluster'

/** The running server process of a cluster. */
export type Postmaster = { pid: number; port: number; status: 'starting' | 'ready' | 'stopping' }

/** The file in which a postmaster says who and where it is. It outlives a postmaster that was killed. */
export const pidFileOf = (cluster: Pick<Cluster, 'folder'>) => path.join(cluster.folder, 'postmaster.pid')

/** The live postmaster of this cluster, whoever started it; null when there is none. */
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
