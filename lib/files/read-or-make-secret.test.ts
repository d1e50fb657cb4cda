import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOrMakeSecret } from './read-or-make-secret'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-secret-'))
  file = path.join(folder, 'secret')
})
afterEach(() => rm(folder, { recursive: true }))

test('a secret is made once, for its owner only, and nothing else is left', async () => {
  const secret = await readOrMakeSecret(file)
  expect(secret).toMatch(/^[\w-]{64}$/)
  expect(await readOrMakeSecret(file)).toBe(secret)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['secret'])
})

test('those who make it at the same time agree', async () => {
  const secrets = await Promise.all(Array.from({ length: 10 }, () => readOrMakeSecret(file)))
  expect(new Set(secrets).size).toBe(1)
})

test('an operator’s own secret is kept', async () => {
  await writeFile(file, 'chosen by hand\n')
  expect(await readOrMakeSecret(file)).toBe('chosen by hand')
})
