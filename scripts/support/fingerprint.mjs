import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { projectFolder } from './step.mjs'

/** Files that are open at the same time: a shell may allow 256 in all. */
const batchSize = 32

const isTest = (/** @type {string} */ name) => /\.test\.tsx?$/.test(name) || name.includes('test-support')

/**
 * One hash over names and contents of files and folders of the project; missing ones count as empty, tests not at all.
 * @param {string[]} inputs paths from the project folder
 * @returns {Promise<string>}
 */
export async function fingerprint(inputs) {
  const files = (await Promise.all(inputs.map(filesOf))).flat().sort()
  const hash = createHash('sha256')
  for (let at = 0; at < files.length; at += batchSize) {
    const batch = files.slice(at, at + batchSize)
    const contents = await Promise.all(batch.map((file) => readFile(path.join(projectFolder, file))))
    batch.forEach((file, index) => {
      hash.update(`${file}\0${contents[index]?.length}\0`).update(contents[index] ?? '')
    })
  }
  return hash.digest('hex')
}

/**
 * @param {string} input
 * @returns {Promise<string[]>}
 */
async function filesOf(input) {
  const stats = await stat(path.join(projectFolder, input)).catch(() => null)
  if (!stats) return []
  if (!stats.isDirectory()) return [input]
  const entries = await readdir(path.join(projectFolder, input), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !isTest(file))
}
