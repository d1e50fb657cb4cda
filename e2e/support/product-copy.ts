import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { projectFolder } from './environment'

/**
 * The product as operators get it: `build/`, copied to where nothing of the project can be reached. So every end-to-end test
 * also proves that it is complete.
 */
export function inProductCopy(name: string): string {
  return path.join(copyFolder(), 'product', name)
}

/** Where servers and commands of the tests work: a folder without settings. */
export function workFolder(): string {
  return path.join(copyFolder(), 'work')
}

/** Makes the copy that all workers of a run share. @returns what removes it */
export async function openProductCopy(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-product-'))
  // For the user that PostgreSQL runs as.
  await chmod(folder, 0o755)
  await cp(path.join(projectFolder, 'build'), path.join(folder, 'product'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  await mkdir(path.join(folder, 'work'))
  process.env.E2E_PRODUCT = folder
  return () => rm(folder, { recursive: true, force: true })
}

function copyFolder(): string {
  return process.env.E2E_PRODUCT ?? ''
}
