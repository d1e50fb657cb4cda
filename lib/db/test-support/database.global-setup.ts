import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/migrations/migrate'
import { openEmbeddedDatabase } from '@/lib/postgres/embedded-database'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server in which every test file makes its own database. */
    testServerUrl: string
  }
}

/** Name of the migrated, empty database that test files copy. */
export const templateName = 'gatehouse_template'

/** One throw-away PostgreSQL for all database tests of a run. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-test-'))
  const database = await openEmbeddedDatabase({
    dataDir,
    // Nothing here outlives the run, so nothing has to survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  })
  const remove = async () => {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  // Without this return value vitest would leave the server running.
  await makeTemplate(database.url).catch(async (error) => {
    await remove()
    throw error
  })
  project.provide('testServerUrl', database.url)
  return remove
}

async function makeTemplate(serverUrl: string) {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`create database ${templateName}`)
  await client.end()
  await migrate({ databaseUrl: withDatabase(serverUrl, templateName), folder: path.resolve('prisma') })
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
