import type { Admin } from './admin-command'
import { test as base } from './clean-logs'
import { type GatehouseServer, removeDataDir, startGatehouse } from './gatehouse-server'
import { copyPreparedData, type PreparedData } from './prepared-data'

export { expect } from '@playwright/test'

type WorkerFixtures = {
  /** The data of that server. */
  prepared: PreparedData
  /** The server of this worker; all its tests share it, so each makes its own people. */
  gatehouse: GatehouseServer
  /** The first admin of that server. */
  admin: Admin
}

/** Tests of the product: relative addresses go to the worker's own server. */
export const test = base.extend<object, WorkerFixtures>({
  prepared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const prepared = await copyPreparedData()
      await use(prepared)
      await removeDataDir(prepared.dataDir)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  gatehouse: [
    async ({ prepared: { dataDir } }, use) => {
      // At the most verbose level, because the log is searched for secrets at the end.
      const server = await startGatehouse({ dataDir, env: { LOG_LEVEL: 'debug' } })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  admin: [async ({ prepared }, use) => use(prepared.admin), { scope: 'worker' }],
  baseURL: async ({ gatehouse }, use) => use(gatehouse.url),
})
