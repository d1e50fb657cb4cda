import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrate } from './migrate'
import { withDatabase } from './test-support/database.global-setup'

const folder = path.resolve('prisma')
let server: Client
let databaseUrl: string
let databases = 0
const copies: string[] = []

beforeEach(async () => {
  server = new Client({ connectionString: inject('testServerUrl') })
  await server.connect()
  const name = `migrate_${process.pid}_${++databases}`
  await server.query(`create database ${name}`)
  databaseUrl = withDatabase(inject('testServerUrl'), name)
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

  test('the rows it leaves are those of `prisma migrate`', async () => {
    await migrate({ databaseUrl, folder })
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    const { rows } = await client.query('select * from _prisma_migrations')
    await client.end()
    expect(rows[0]).toMatchObject({
      applied_steps_count: 1,
      rolled_back_at: null,
      finished_at: expect.any(Date),
    })
  })
})

async function copyWith({ name, sql }: { name: string; sql: string }): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-migrations-'))
  copies.push(copy)
  await cp(path.join(folder, 'migrations'), path.join(copy, 'migrations'), { recursive: true })
  await writeFile(path.join(copy, 'schema.prisma'), await readFile(path.join(folder, 'schema.prisma')))
  await mkdir(path.join(copy, 'migrations', name))
  await writeFile(path.join(copy, 'migrations', name, 'migration.sql'), sql)
  return copy
}
