import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'
import { runNode, ScriptError } from './step.mjs'

const run = promisify(execFile)
// The headless shell, which is what Playwright itself would take, first: it needs two thirds of the time.
const known = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

/**
 * Path of a Chromium for the tests; null for Playwright's own. Gets one when there is none: from Playwright, or as
 * root on Debian from apt.
 * @returns {Promise<string | null>}
 * @throws {ScriptError} when there is no way to one
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  if (await isThere(await playwrightsOwn())) return null
  const present = await onPath()
  if (present) return present

  await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium']).catch(() => {})
  if (await isThere(await playwrightsOwn())) return null

  if (process.getuid?.() === 0 && (await isThere('/usr/bin/apt-get'))) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { env: environment }).catch(() => {})
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const install = ['install', '-y', '--no-install-recommends', name]
      await run('apt-get', install, { env: environment, maxBuffer: 50_000_000 }).catch(() => {})
      const installed = await onPath()
      if (installed) return installed
    }
  }
  throw new ScriptError(
    'No browser for the end-to-end tests: install Chromium or Chrome, or run "npx playwright install chromium".',
  )
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

async function onPath() {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    for (const name of known) {
      if (folder && (await isThere(`${folder}/${name}`))) return `${folder}/${name}`
    }
  }
  return null
}

/** @param {string} file */
function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  )
}
