import { chmod, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Binaries } from './binaries'
import { reachableBinaries } from './reachable-binaries'

let folder: string
let installed: Binaries
let places: { lasting: string; temporary: string }

/** Programs that run everywhere except where they were installed, like those below a locked folder. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-binaries-'))
  installed = { folder: path.join(folder, 'installed'), version: '18.0.0', majorVersion: 18 }
  await mkdir(path.join(installed.folder, 'bin'), { recursive: true })
  const program = path.join(installed.folder, 'bin', 'postgres')
  await writeFile(program, '#!/bin/sh\ncase "$0" in */installed/*) exit 126 ;; esac\n')
  await chmod(program, 0o755)
  places = { lasting: path.join(folder, 'lasting'), temporary: path.join(folder, 'temporary') }
  await mkdir(places.temporary)
})
afterEach(() => rm(folder, { recursive: true }))

test('programs out of reach are copied once to a lasting place', async () => {
  const first = await reachableBinaries(installed, null, places)
  expect(first.folder).toBe(path.join(places.lasting, 'postgresql-18.0.0'))
  expect(await reachableBinaries(installed, null, places)).toEqual(first)
  expect(await readdir(places.lasting)).toHaveLength(1)
})

describe('where the lasting place cannot be written', () => {
  beforeEach(() => writeFile(places.lasting, 'a file, which is no folder even for root'))

  test('one temporary copy serves every start', async () => {
    const first = await reachableBinaries(installed, null, places)
    expect(await reachableBinaries(installed, null, places)).toEqual(first)
    expect(await readdir(places.temporary)).toHaveLength(1)
  })

  test('a copy of another version is not taken', async () => {
    const first = await reachableBinaries(installed, null, places)
    const next = await reachableBinaries({ ...installed, version: '18.0.1' }, null, places)
    expect(next.folder).not.toBe(first.folder)
  })

  test('a copy that others can change or have put there is not run', async () => {
    const first = await reachableBinaries(installed, null, places)
    const copy = path.dirname(first.folder)
    await chmod(copy, 0o777)
    const second = await reachableBinaries(installed, null, places)
    expect(second.folder).not.toBe(first.folder)

    await rm(copy, { recursive: true })
    const elsewhere = path.join(folder, 'elsewhere')
    await rename(path.dirname(second.folder), elsewhere)
    await symlink(elsewhere, path.dirname(second.folder))
    const third = await reachableBinaries(installed, null, places)
    expect(third.folder).not.toBe(second.folder)
  })
})
