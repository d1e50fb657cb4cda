import type { Admin } from './admin-command'
import { test as base } from './clean-logs'
import { type GatehouseServer, makeDataDir, removeDataDir, startGatehouse } from './gatehouse-server'
import { type OperatorsPostgresql, startOperatorsPostgresql } from './operators-postgresql'
import { copyPreparedData, type PreparedData } from './prepared-data'

export { expect } from '@playwright/test'

type Fixtures = {
  /** Whether the test begins with data that is set up (prepared-data.ts), here or in `postgresql`. */
  isSetUp: boolean
  /** With `isSetUp`: its data, as copied. */
  prepared: PreparedData | null
  /** With `isSetUp`: the admin in that data. */
  admin: Admin
  /** The data folder of this test: empty, or set up. */
  dataDir: string
  /** Starts a server on `dataDir`; it is stopped after the test at the latest. */
  start: (env?: Record<string, string>, limits?: { openFiles?: number }) => Promise<GatehouseServer>
  /** A PostgreSQL of the operator, for DATABASE_URL. */
  postgresql: OperatorsPostgresql
}

/** Tests of starting, stopping and breaking: each has servers and data of its own. */
export const test = base.extend<Fixtures>({
  isSetUp: [false, { option: true }],
  prepared: async ({ isSetUp }, use) => use(isSetUp ? await copyPreparedData() : null),
  admin: async ({ prepared }, use) => {
    if (!prepared) throw new Error('only data that is set up has an admin: test.use({ isSetUp: true })')
    await use(prepared.admin)
  },
  dataDir: async ({ prepared }, use) => {
    const dataDir = prepared?.dataDir ?? (await makeDataDir())
    await use(dataDir)
    await removeDataDir(dataDir)
  },
  postgresql: async ({ isSetUp }, use) => {
    const folder = isSetUp ? (await copyPreparedData()).dataDir : await makeDataDir()
    const postgresql = await startOperatorsPostgresql(folder)
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
