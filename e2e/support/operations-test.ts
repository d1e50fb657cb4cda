import { test as base } from './clean-logs'
import { type GatehouseServer, makeDataDir, removeDataDir, startGatehouse } from './gatehouse-server'
import { type OperatorsPostgresql, startOperatorsPostgresql } from './operators-postgresql'

export { expect } from '@playwright/test'

type Fixtures = {
  /** An empty data folder of this test. */
  dataDir: string
  /** Starts a server on `dataDir`; it is stopped after the test at the latest. */
  start: (env?: Record<string, string>, limits?: { openFiles?: number }) => Promise<GatehouseServer>
  /** A PostgreSQL of the operator, for DATABASE_URL. */
  postgresql: OperatorsPostgresql
}

/** Tests of starting, stopping and breaking: each has servers and data of its own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  dataDir: async ({}, use) => {
    const dataDir = await makeDataDir()
    await use(dataDir)
    await removeDataDir(dataDir)
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  postgresql: async ({}, use) => {
    const postgresql = await startOperatorsPostgresql()
    await use(postgresql)
    await postgresql.remove()
  },
  start: async ({ dataDir }, use) => {
    const servers: GatehouseServer[] = []
    await use(async (env, limits) => {
      const server = await startGatehouse({ dataDir, env, ...limits })
      servers.push(server)
      return server
    })
    for (const server of servers) await server.stop()
  },
})
