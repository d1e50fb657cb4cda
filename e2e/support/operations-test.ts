import { test as base } from '@playwright/test'
import { type GatehouseServer, makeDataDir, removeDataDir, startGatehouse } from './gatehouse-server'

export { expect } from '@playwright/test'

type Fixtures = {
  /** An empty data folder of this test. */
  dataDir: string
  /** Starts a server on `dataDir`; it is stopped after the test at the latest. */
  start: (env?: Record<string, string>) => Promise<GatehouseServer>
}

/** Tests of starting, stopping and breaking: each has servers and data of its own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  dataDir: async ({}, use) => {
    const dataDir = await makeDataDir()
    await use(dataDir)
    await removeDataDir(dataDir)
  },
  start: async ({ dataDir }, use) => {
    const servers: GatehouseServer[] = []
    await use(async (env) => {
      const server = await startGatehouse({ dataDir, env })
      servers.push(server)
      return server
    })
    for (const server of servers) await server.stop()
  },
})
