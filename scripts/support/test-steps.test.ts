import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { playwrightCounts, runCheck, runRunner, vitestCounts } from './test-steps.mjs'

describe('what a report of vitest counts', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [],
  }

  test('passed, failed, and what was left out', () => {
    expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  test('a file that could not be loaded is a failure, one whose tests failed is not another', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(vitestCounts({ ...report, testResults }).failed).toBe(2)
  })
})

describe('what a report of Playwright counts', () => {
  test('expected is passed; unexpected, and errors outside tests, are failed', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 0, skipped: 1 }
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 7, failed: 2, skipped: 1 })
    expect(playwrightCounts({ stats, errors: [{}, {}] }).failed).toBe(4)
  })

  test('a test that passed only when it was repeated has failed', () => {
    const stats = { expected: 7, unexpected: 0, flaky: 2, skipped: 0 }
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 7, failed: 2, skipped: 0 })
  })
})

describe('a runner', () => {
  let folder: string
  beforeEach(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-steps-'))
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await rm(folder, { recursive: true })
  })

  /** Runs a program that writes this report and ends with this code. */
  async function run({ report, exitCode }: { report: string | null; exitCode: number }) {
    const program = path.join(folder, 'runner.mjs')
    const file = path.join(folder, 'report.json')
    const write = report === null ? '' : `writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(report)});`
    await writeFile(program, `import { writeFileSync } from 'node:fs'; ${write} process.exit(${exitCode})`)
    return runRunner('A runner', {
      parameters: [program],
      report: file,
      countsOf: (counts: { passed: number; failed: number; skipped: number }) => counts,
    })
  }
  const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })
  const written = (passed: number, failed: number, skipped = 0) =>
    JSON.stringify(counts(passed, failed, skipped))

  test('is counted by its report', async () => {
    expect(await run({ report: written(3, 0, 1), exitCode: 0 })).toEqual(counts(3, 0, 1))
    expect(await run({ report: written(3, 2), exitCode: 1 })).toEqual(counts(3, 2))
  })

  test('that ran nothing, or only skipped, is a failure', async () => {
    expect(await run({ report: written(0, 0), exitCode: 0 })).toEqual(counts(0, 1))
    expect(await run({ report: written(0, 0, 4), exitCode: 0 })).toEqual(counts(0, 1, 4))
  })

  test('that left no report, or half of one, is a failure', async () => {
    expect(await run({ report: null, exitCode: 0 })).toEqual(counts(0, 1))
    expect(await run({ report: '{"passed": 3,', exitCode: 0 })).toEqual(counts(0, 1))
  })

  test('that failed although no test did is a failure', async () => {
    expect(await run({ report: written(3, 0), exitCode: 1 })).toEqual(counts(3, 1))
  })

  test('a check passes or fails as a whole', async () => {
    expect(await runCheck('A check', ['--eval', ''])).toEqual(counts(1, 0))
    expect(await runCheck('A check', ['--eval', 'process.exit(2)'])).toEqual(counts(0, 1))
  })
})
