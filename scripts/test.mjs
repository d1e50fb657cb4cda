import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt, ensureInstalled, ensureNodeVersion } from './prepare.mjs'
import { findBrowser } from './support/browser.mjs'
import { findMachinePrograms, findPrograms } from './support/debian-packages.mjs'
import { projectFolder, runScript, ScriptError, step } from './support/step.mjs'
import { playwrightCounts, runCheck, runRunner, vitestCounts } from './support/test-steps.mjs'

/** @typedef {import('./support/test-steps.mjs').Counts} Counts */
/** @typedef {{ reports: string, filters: string[] }} Given folder for reports, and arguments for the runner */

/**
 * What can be tested, by the name that `node scripts/test.mjs` takes; each sets up what it needs.
 * @type {Record<string, (given: Given) => Promise<Counts[]>>}
 */
const parts = {
  lint: async () => [
    await runCheck('Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']),
    await prepared(['client'], () =>
      runCheck('Nothing unused', ['node_modules/knip/bin/knip.js', '--no-progress']),
    ),
  ],
  types: async () => [
    await prepared(['client'], () => runCheck('Route types', ['node_modules/next/dist/bin/next', 'typegen'])),
    await runCheck('Types', ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false']),
  ],
  unit: async (given) => [await prepared(['client'], () => runVitest(['unit'], given))],
  db: async (given) => [
    await prepared(['client'], async () => runVitest(['db'], given, await proxiesAndPooler())),
  ],
  // Together, and beside the build that the end-to-end tests need: while some wait the others can go on.
  'unit and db': async (given) => {
    const programs = await proxiesAndPooler()
    const testing = () => Promise.all([runVitest(['unit', 'db'], given, programs), buildAhead()])
    return [await prepared(['client'], async () => (await testing())[0])]
  },
  e2e: async (given) => [await prepared(product, () => runPlaywright(given))],
  // Takes the pictures of the README anew.
  pictures: async (given) => [
    await prepared(product, () =>
      runPlaywright({ ...given, filters: ['pictures'] }, { PICTURES_FOLDER: 'docs/images' }),
    ),
  ],
  // Images, services and clusters of databases: they want root and Debian, which `npm test` does not.
  operations: async (given) => [await prepared(product, () => runMachineTests(given))],
}

/** What the end-to-end tests run. @type {Parameters<typeof ensureBuilt>[0]} */
const product = ['client', 'web', 'server', 'admin', 'standalone']

const allParts = ['lint', 'types', 'unit and db', 'e2e']

// `npm test` runs all parts; `npm run test:unit -- FILTER` one of them, with arguments for its runner.
await runScript(async () => {
  ensureNodeVersion()
  process.chdir(projectFolder)
  const [name, ...filters] = process.argv.slice(2)
  if (name && !parts[name]) {
    throw new ScriptError(`There is no part "${name}"; these are: ${Object.keys(parts).join(', ')}.`)
  }
  await ensureInstalled()
  const reports = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-tests-'))

  // Every part runs, even after a failure: one run shows everything that is wrong.
  const results = []
  for (const part of name ? [name] : allParts) {
    results.push(...((await parts[part]?.({ reports, filters })) ?? []))
  }
  await rm(reports, { recursive: true, force: true })
  finish(results)
})

/** @param {Counts[]} results */
function finish(results) {
  const sum = (/** @type {keyof Counts} */ name) => results.reduce((total, counts) => total + counts[name], 0)
  const skipped = sum('skipped')
  if (skipped > 0)
    console.log(`${skipped} skipped: their reasons are above, or they belong to "npm run test:operations"`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}

/**
 * What cannot be made counts as one failure, and what needs it is not run.
 * @param {Parameters<typeof ensureBuilt>[0]} names
 * @param {() => Promise<Counts>} work
 */
async function prepared(names, work) {
  try {
    await ensureBuilt(names)
    return await work()
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    console.log(`${error.details ?? ''}\n${error.message}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** A build that fails is told by the part that needs it. */
async function buildAhead() {
  await ensureBuilt(product).catch((error) => {
    if (!(error instanceof ScriptError)) throw error
  })
}

/**
 * @param {('unit' | 'db')[]} projects
 * @param {Given} given
 * @param {Record<string, string>} [environment]
 */
function runVitest(projects, { reports, filters }, environment) {
  const report = path.join(reports, `${projects.join('-')}.json`)
  const parameters = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ]
  return runRunner(`Tests: ${projects.join(' and ')}`, {
    parameters: ['node_modules/vitest/vitest.mjs', ...parameters],
    environment,
    report,
    countsOf: vitestCounts,
  })
}

/**
 * @param {Given} given
 * @param {Record<string, string>} [environment]
 */
async function runPlaywright({ reports, filters }, environment) {
  const browser = await step('Looking for a browser', findBrowser)
  const programs = await proxiesAndPooler()
  const report = path.join(reports, 'playwright.json')
  return runRunner('Tests: end to end', {
    parameters: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...filters],
    environment: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...environment,
      ...programs,
      ...(browser ? { CHROMIUM_PATH: browser } : {}),
    },
    report,
    countsOf: playwrightCounts,
  })
}

/** @param {Given} given */
async function runMachineTests({ reports, filters }) {
  const programs = await step('Looking for buildah, Patroni and others', findMachinePrograms)
  const report = path.join(reports, 'machine.json')
  return runRunner('Tests: images, services and clusters', {
    parameters: [
      'node_modules/@playwright/test/cli.js',
      ...['test', '--project=machine', '--workers=1', '--reporter=list,json', ...filters],
    ],
    environment: { ...programs, GATEHOUSE_TEST_MACHINE: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
    countsOf: playwrightCounts,
  })
}

function proxiesAndPooler() {
  return step('Looking for nginx, HAProxy, Caddy and PgBouncer', findPrograms)
}
