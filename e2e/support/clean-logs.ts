import { test as base } from '@playwright/test'
import { outputOfServers } from './gatehouse-server'
import { secretsIn } from './secrets'

/**
 * What every test begins with: when a worker has done all its tests, nothing that its servers ever printed holds a
 * secret (ASVS 16.2.5). The setup link is printed on purpose, and dead once it is used.
 */
export const test = base.extend<object, { cleanLogs: undefined }>({
  cleanLogs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      await use(undefined)
      const leaked = secretsIn(outputOfServers())
      if (leaked.length > 0) throw new Error(`Secrets in the log:\n${leaked.join('\n')}`)
    },
    { scope: 'worker', auto: true },
  ],
})
