import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectFolder } from './step.mjs'

const stampFile = path.join(projectFolder, 'node_modules', '.gatehouse-installed')

/** Whether node_modules holds what package-lock.json asks for. */
export async function isInstalled() {
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === (await lockHash())) return true
  if (!(await isInstalledByHand())) return false
  await markInstalled()
  return true
}

/** Records that the packages of the present package-lock.json are installed. */
export async function markInstalled() {
  await writeFile(stampFile, await lockHash())
}

async function lockHash() {
  const lock = await readFile(path.join(projectFolder, 'package-lock.json'))
  return createHash('sha256').update(lock).digest('hex')
}

/** npm keeps a list of what it installed; after a manual `npm ci` no second one is needed. */
async function isInstalledByHand() {
  const wanted = await packagesOf('package-lock.json')
  const present = await packagesOf('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted)
    .filter(([place, { optional }]) => place && !(optional && !present[place]))
    .every(([place, { version }]) => present[place]?.version === version)
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | null>}
 */
async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(path.join(projectFolder, file), 'utf8')).packages
  } catch {
    return null
  }
}
