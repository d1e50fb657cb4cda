import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { explainDataFolder, openDataFolder } from './data-folder'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-data-'))
  await chmod(folder, 0o755)
})
afterEach(() => rm(folder, { recursive: true }))

test('a missing folder is made for its owner only', async () => {
  const dataDir = path.join(folder, 'some', 'where')
  expect(await openDataFolder(dataDir)).toBe(dataDir)
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
})

test('a disk that fills up later is told with the folder, and a bug of ours is not', () => {
  // As node says it of an open file: without its path.
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  expect(String(explainDataFolder('/data', full))).toMatch(
    /DATA_DIR \/data cannot be used: the disk is full\.$/,
  )
  const bug = new TypeError('x is not a function')
  expect(explainDataFolder('/data', bug)).toBe(bug)
})

test('a file is refused in one sentence', async () => {
  const file = path.join(folder, 'file')
  await writeFile(file, '')
  await expect(openDataFolder(file)).rejects.toThrow(
    `DATA_DIR ${file} cannot be used: it is a file, not a folder.`,
  )
})

test.each(['000', '500', '600'])('a folder with the rights %s is refused to whom they stop', async (mode) => {
  const dataDir = path.join(folder, 'closed')
  await mkdir(dataDir)
  await chmod(dataDir, Number.parseInt(mode, 8))
  expect(await openAsOrdinaryUser(dataDir)).toBe(
    `DATA_DIR ${dataDir} cannot be used: no permission to read and write there.`,
  )
})

/** File permissions do not stop root, so root switches to another user first, in a process of its own. */
async function openAsOrdinaryUser(dataDir: string): Promise<string> {
  const bundle = path.join(folder, 'data-folder.mjs')
  const packages = path.resolve('node_modules')
  await build({
    entryPoints: ['lib/server/data-folder.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { '@': path.resolve('.'), 'server-only': path.join(packages, 'server-only', 'empty.js') },
  })
  const script = `
    const { openDataFolder } = await import(${JSON.stringify(pathToFileURL(bundle).href)})
    if (process.getuid() === 0) {
      process.setgroups([])
      process.setgid(65534)
      process.setuid(65534)
    }
    await openDataFolder(process.argv[1]).then(() => console.log('opened'), (error) => console.log(error.message))`
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    script,
    dataDir,
  ])
  return stdout.trim()
}
