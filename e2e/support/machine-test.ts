import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test as base } from './operations-test'

export { expect } from '@playwright/test'

/** Tests that change the machine they run on; `npm run test:operations` says that they may. */
export const test = base
test.skip(!process.env.GATEHOUSE_TEST_MACHINE, 'npm run test:operations')

/** Where a program is (scripts/support/debian-packages.mjs); the test is skipped without it. */
export function programAt(name: string): string {
  const place = process.env[`${name.toUpperCase().replace('-', '_')}_PATH`]
  test.skip(!place, `${name} is not there`)
  return place ?? name
}

/** Runs a program to its end. @throws with its output when it fails */
export async function run(program: string, parameters: string[], options = {}) {
  const { stdout, stderr } = await promisify(execFile)(program, parameters, {
    maxBuffer: 100_000_000,
    ...options,
  })
  return { stdout, stderr }
}
