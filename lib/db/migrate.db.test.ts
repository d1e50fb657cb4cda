import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrate } from './migrate'
import { withDatabase } from './test-support/database.global-setup'
import { describeSchema, sqlOfSchema } from './test-support/describe-schema'

const folder = path.resolve('prisma')
let server: Client
let databaseUrl: string
let databases = 0
const copies: string[] = []

beforeEach(async () => {
  server = new Client({ connectionString: inject('testServerUrl') })
  await server.connect()
  databaseUrl = await makeDatabase()
})
afterEach(async () => {
  await server.end()
  for (const copy of copies.splice(0)) await rm(copy, { recursive: true })
})

describe('migrate', () => {
  test('applies everything to an empty database, and nothing the second time', async () => {
    expect(await migrate({ databaseUrl, folder })).toContain('20261121000000_first')
    expect(await migrate({ databaseUrl, folder })).toEqual([])
  })

  test('two that start together apply each migration once', async () => {
    const both = await Promise.all([migrate({ databaseUrl, folder }), migrate({ databaseUrl, folder })])
    expect(both.flat()).toHaveLength(new Set(both.flat()).size)
    expect(both.flat()).toContain('20261121000000_first')
  })

  test('a migration that fails is named, also at the next start, and the answer is one line', async () => {
    const broken = await copyWith({ name: '29990101000000_broken', sql: 'select nonsense from nowhere;' })
    const first = migrate({ databaseUrl, folder: broken })
    await expect(first).rejects.toThrow(/^Migration 29990101000000_broken failed .*nowhere.*$/)
    await expect(migrate({ databaseUrl, folder: broken })).rejects.toThrow(
      /^Migration 29990101000000_broken failed/,
    )
  })

  test('a database that a newer version has migrated is refused and left as it is', async () => {
    const newer = await copyWith({ name: '29990101000000_newer', sql: 'create table newer (id int);' })
    await migrate({ databaseUrl, folder: newer })
    await expect(migrate({ databaseUrl, folder })).rejects.toThrow(/newer Gatehouse.*29990101000000_newer/)
  })

  test('the planner knows what is searched as soon as users have been migrated', async () => {
    const before = await copyBefore('20261123010000_indexes_of_texts_and_ids')
    await migrate({ databaseUrl, folder: before })
    await run(
      databaseUrl,
      `INSERT INTO organisation (id, name) VALUES (lpad('1', 24, '0'), 'Old');
       INSERT INTO app_user (id, org_id, first_name, last_name, email_address, access_key_hash, access_key_cipher, updated_at)
       SELECT lpad(to_hex(n), 24, '0'), lpad('1', 24, '0'), 'Jo', 'Old', n || '@old.example', sha256(n::text::bytea), '', now()
       FROM generate_series(1, 50) AS n`,
    )
    await migrate({ databaseUrl, folder })
    const known = "SELECT FROM pg_stats WHERE tablename = 'app_user_search_idx'"
    expect(await run(databaseUrl, known)).toHaveLength(1)
  })

  test('the rows it leaves are those of `prisma migrate`: it finds every migration applied and unchanged', async () => {
    await migrate({ databaseUrl, folder })
    const rows = await run(databaseUrl, 'select * from _prisma_migrations order by migration_name')

    const names = (await readdir(path.join(folder, 'migrations'), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    const expected = await Promise.all(
      names.sort().map(async (name) => ({
        migration_name: name,
        checksum: createHash('sha256')
          .update(await readMigration(name))
          .digest('hex'),
        applied_steps_count: 1,
        rolled_back_at: null,
        finished_at: expect.any(Date),
        logs: null,
      })),
    )
    expect(rows).toMatchObject(expected)
  })

  test('the database it makes is the one that schema.prisma describes', async () => {
    await migrate({ databaseUrl, folder })
    const described = await makeDatabase()
    // What the schema names an operator class of.
    await run(described, 'CREATE EXTENSION pg_trgm')
    await run(described, await sqlOfSchema({ databaseUrl, folder }))
    const lines = await describeSchema(databaseUrl)
    expect(lines).toContainEqual(expect.stringMatching(/^app_user\.id /))
    expect(lines).toEqual(await describeSchema(described))
  })
})

async function makeDatabase(): Promise<string> {
  const name = `migrate_${process.pid}_${++databases}`
  await server.query(`create database ${name}`)
  return withDatabase(inject('testServerUrl'), name)
}

async function run(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  const result = await client.query(sql).finally(() => client.end())
  return result.rows
}

const readMigration = (name: string) => readFile(path.join(folder, 'migrations', name, 'migration.sql'))

async function copyBefore(name: string): Promise<string> {
  const copy = await copyOfAll()
  for (const migration of await readdir(path.join(copy, 'migrations'))) {
    if (migration >= name && /^\d/.test(migration))
      await rm(path.join(copy, 'migrations', migration), { recursive: true })
  }
  return copy
}

async function copyOfAll(): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-migrations-'))
  copies.push(copy)
  await cp(path.join(folder, 'migrations'), path.join(copy, 'migrations'), { recursive: true })
  await writeFile(path.join(copy, 'schema.prisma'), await readFile(path.join(folder, 'schema.prisma')))
  return copy
}

async function copyWith({ name, sql }: { name: string; sql: string }): Promise<string> {
  const copy = await copyOfAll()
  await mkdir(path.join(copy, 'migrations', name))
  await writeFile(path.join(copy, 'migrations', name, 'migration.sql'), sql)
  return copy
}
