import type { Admin } from './admin-command'
import { test as base } from './clean-logs'
import { type GatehouseServer, removeDataDir, startGatehouse } from './gatehouse-server'

export { expect } from '@playwright/test'

type WorkerFixtures = {
  /** The server of this worker; all its tests share it, so each makes its own people. */
  gatehouse: GatehouseServer
  /** The first admin of that server. */
  admin: Admin
}

/** Tests of the product: relative addresses go to the worker's own server. */
export const test = base.extend<object, WorkerFixtures>({
  gatehouse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      // At its most talkative, because the log is searched for secrets at the end.
      const server = await startGatehouse({ env: { LOG_LEVEL: 'debug' } })
      await use(server)
      await server.stop()
      await removeDataDir(server.dataDir)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  admin: [
    async ({ gatehouse }, use) => use(await gatehouse.createAdmin()),
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ gatehouse, admin }, use) => {
    // Before the first admin is made every page leads to the setup.
    void admin
    await use(gatehouse.url)
  },
})
