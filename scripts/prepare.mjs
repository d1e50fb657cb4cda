import { access, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withLock } from '../lib/files/with-lock.mjs'
import { builds } from './support/builds.mjs'
import { fingerprint } from './support/fingerprint.mjs'
import { isInstalled, markInstalled } from './support/installed-packages.mjs'
import { npmProgram } from './support/npm.mjs'
import { projectFolder, runNode, ScriptError, step } from './support/step.mjs'

const lockFile = path.join(projectFolder, 'dist', 'prepare.lock')
const tellOfWait = () =>
  console.error('Waiting for another start of Gatehouse that is installing or building…')

/** @throws {ScriptError} when this Node is too old */
export function ensureNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new ScriptError(`Gatehouse needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
}

/** Installs the packages of package-lock.json unless they are there. @throws {ScriptError} when npm cannot */
export async function ensureInstalled() {
  if (await isInstalled()) return
  await withLock(
    lockFile,
    async () => {
      if (await isInstalled()) return
      await step('Installing packages', install)
      await markInstalled()
    },
    { onWait: tellOfWait },
  )
}

async function install() {
  const { exitCode } = await runNode([await npmProgram(), 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    // `npm run --silent` would hide the progress of this npm too.
    environment: { npm_config_loglevel: 'notice', PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    isShown: true,
  })
  if (exitCode !== 0) {
    throw new ScriptError('The packages could not be installed: "npm ci" failed with the messages above.')
  }
}

/**
 * Makes what is missing or older than its sources.
 * @param {(keyof typeof builds)[]} names
 * @throws {ScriptError} when a build fails
 */
export async function ensureBuilt(names) {
  for (const name of names) {
    const build = builds[name]
    if (await isFresh(build)) continue
    // Asked again: the process that held the lock before us may have built it.
    const makeUnlessFresh = async () => (await isFresh(build)) || make(build)
    await withLock(lockFile, makeUnlessFresh, { onWait: tellOfWait })
  }
}

/** @param {import('./support/builds.mjs').Build} build */
async function isFresh({ inputs, proof, stamp }) {
  const stamped = await readFile(path.join(projectFolder, stamp), 'utf8').catch(() => '')
  return stamped === (await fingerprint(inputs)) && (await exists(path.join(projectFolder, proof)))
}

/** @param {import('./support/builds.mjs').Build} build */
async function make({ title, inputs, stamp, make }) {
  const stampFile = path.join(projectFolder, stamp)
  // Taken before: sources that change during the build make it stale. No stamp while the build is half done.
  const print = await fingerprint(inputs)
  await rm(stampFile, { force: true })
  await step(title, make)
  await writeFile(stampFile, print)
}

/** @param {string} file */
function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  )
}
