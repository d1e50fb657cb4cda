import { readFile } from 'node:fs/promises'
import { runNode } from './step.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs a check that either holds or does not, as one test.
 * @param {string} title
 * @param {string[]} parameters script and its arguments
 * @returns {Promise<Counts>}
 */
export async function runCheck(title, parameters) {
  console.log(`\n— ${title}`)
  const { exitCode, output } = await runNode(parameters)
  console.log(exitCode === 0 ? 'passed' : `${output.trimEnd()}\nfailed`)
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
}

/**
 * Runs a test runner and counts by its report. A runner that crashed, or ran nothing, is a failure too.
 * @template Report
 * @param {string} title
 * @param {object} runner
 * @param {string[]} runner.parameters script and its arguments
 * @param {Record<string, string>} [runner.environment]
 * @param {string} runner.report file into which the runner writes its report (JSON)
 * @param {(report: Report) => Counts} runner.countsOf
 * @returns {Promise<Counts>}
 */
export async function runRunner(title, { parameters, environment, report, countsOf }) {
  console.log(`\n— ${title}`)
  const { exitCode } = await runNode(parameters, { environment, isShown: true })
  const counts = await readFile(report, 'utf8')
    .then((text) => countsOf(JSON.parse(text)))
    .catch(() => ({ passed: 0, failed: 0, skipped: 0 }))
  const ranNothing = counts.passed + counts.failed === 0
  const hidesFailure = exitCode !== 0 && counts.failed === 0
  if (!ranNothing && !hidesFailure) return counts
  console.log(
    `${title}: ${ranNothing ? 'no test ran' : 'the runner failed although no test did'}; see above.`,
  )
  return { ...counts, failed: counts.failed + 1 }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  // A file that could not be loaded has no tests that could fail.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    // One that passed only when it was repeated promises nothing.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}
