import { execFile } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { withLock } from '@/lib/files/with-lock.mjs'
import type { Admin } from './admin-command'
import { makeDataDir, removeDataDir, startGatehouse } from './gatehouse-server'
import { keepSecret } from './secrets'

/** The AUTH_SECRET of prepared data, for servers that get it as a setting. */
export const preparedSecret = 'a-secret-that-is-long-enough-for-everybody'

/** A data folder that is set up: what a stopped server left behind after the first admin was made. */
export type PreparedData = { dataDir: string; admin: Admin }

/**
 * A copy of data that one real first start and the admin command made for the whole run, as an operator restores a
 * backup. For tests that are about neither of the two.
 */
export async function copyPreparedData(): Promise<PreparedData> {
  const original = await prepareOnce()
  const dataDir = await makeDataDir()
  await copyFolder(original.dataDir, dataDir)
  keepSecret('access key', original.admin.access_key)
  keepSecret('password', original.admin.password)
  return { dataDir, admin: original.admin }
}

/** Makes the folder that all workers of a run share. @returns what removes it, and the data */
export async function openPreparedData(): Promise<() => Promise<void>> {
  const folder = await makeDataDir()
  process.env.E2E_PREPARED_DATA = folder
  return async () => {
    const prepared = await readPrepared(folder)
    if (prepared) await removeDataDir(prepared.dataDir)
    await removeDataDir(folder)
  }
}

/** The first test that needs the data makes it; the others wait, also those of other workers. */
function prepareOnce(): Promise<PreparedData> {
  const folder = process.env.E2E_PREPARED_DATA ?? ''
  return withLock(path.join(folder, 'lock'), async () => {
    const known = await readPrepared(folder)
    if (known) return known
    const prepared = await prepare()
    await writeFile(path.join(folder, 'prepared.json'), JSON.stringify(prepared), { mode: 0o600 })
    return prepared
  })
}

async function readPrepared(folder: string): Promise<PreparedData | null> {
  const text = await readFile(path.join(folder, 'prepared.json'), 'utf8').catch(() => null)
  return text && JSON.parse(text)
}

async function prepare(): Promise<PreparedData> {
  const dataDir = await makeDataDir()
  await writeFile(path.join(dataDir, 'auth-secret'), preparedSecret, { mode: 0o600 })
  const server = await startGatehouse({ dataDir })
  const admin = await server.createAdmin()
  await server.stop()
  return { dataDir, admin }
}

/** With owners and modes: PostgreSQL insists on both. */
async function copyFolder(from: string, to: string): Promise<void> {
  if (process.platform === 'win32') await cp(from, to, { recursive: true })
  else await promisify(execFile)('cp', ['-a', `${from}/.`, to])
}
