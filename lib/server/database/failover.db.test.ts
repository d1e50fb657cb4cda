import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makePool } from '../../db/connections'
import { sessionConfig } from '../../db/database'
import { makeReadLane } from '../../db/read-lane'
import { openNetwork, type TestNetwork } from '../../db/test-support/network'
import { isDatabaseUnavailable } from '../../errors/database-error'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../postgres/embedded-database'
import { openExternalDatabase } from './external-database'

// A primary and its standby: two PostgreSQL of the same data, one of which is in recovery.
let folder: string
let primary: EmbeddedDatabase
let standby: EmbeddedDatabase
let network: TestNetwork

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-failover-'))
  const [one, other] = [path.join(folder, 'one'), path.join(folder, 'other')]
  const settings = { fsync: 'off' }
  await mkdir(one)
  const first = await openEmbeddedDatabase({ dataDir: one, settings })
  await ask(first, 'create table place as select 1 as number')
  await first.close()
  await cp(one, other, { recursive: true })
  await writeFile(path.join(other, 'postgres', 'standby.signal'), '')
  primary = await openEmbeddedDatabase({ dataDir: one, settings })
  standby = await openEmbeddedDatabase({ dataDir: other, settings })
  network = await openNetwork(primary.url)
})
afterAll(async () => {
  await network?.close()
  await primary?.close()
  await standby?.close()
  await rm(folder, { recursive: true })
})

test('after a failover reads and changes go to the new primary, though nothing cut the old connections', async () => {
  const pool = makePool({ ...sessionConfig(network.url), purpose: 'changes', max: 2 })
  const lane = makeReadLane(sessionConfig(network.url))
  const database = await openExternalDatabase(network.url, { beatMilliseconds: 300 })
  const events: string[] = []
  database.supervise({
    onLost: () => events.push('lost'),
    onFailure: (reason) => events.push(reason),
    onBack: () => events.push('back'),
  })
  // Each in a transaction, as verbs change things: the connection is given back without an error.
  const change = async () => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query('update place set number = number + 1')
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }
  const read = async () =>
    (await lane.query<[number]>({ text: 'select number from place', rowMode: 'array' })).rows[0]
  await change()
  expect(await read()).toEqual([2])

  await ask(primary, 'alter system set default_transaction_read_only = on')
  await ask(primary, 'select pg_reload_conf()')
  await vi.waitFor(
    async () => {
      const refusal = await change().catch((error) => error)
      expect(refusal).toMatchObject({ code: '25006' })
      expect(isDatabaseUnavailable(refusal)).toBe(true)
    },
    { timeout: 20_000 },
  )
  // The address still leads to the former primary, and so does every new connection.
  expect(await change().catch((error) => error)).toMatchObject({ code: '25006' })
  expect(await read().catch((error) => error)).toMatchObject({ code: '25006' })
  await vi.waitFor(() => expect(events).toHaveLength(2), { timeout: 20_000 })
  expect(events).toEqual([
    'lost',
    expect.stringMatching(/^DATABASE_URL cannot be used: the database at .* is read-only \(a standby/),
  ])

  network.leadTo(standby.url)
  expect(await change().catch((error) => error), 'a standby takes no changes').toMatchObject({
    code: '25006',
  })
  await ask(standby, 'select pg_promote()')
  await change()
  expect(await read(), 'the number there was 1').toEqual([2])
  await vi.waitFor(() => expect(events.at(-1)).toBe('back'), { timeout: 20_000 })

  await lane.end()
  await pool.end()
  await database.close()
})

async function ask(database: EmbeddedDatabase, sql: string) {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

test.each([
  ['nothing listens', '127.0.0.1:1,127.0.0.1:2'],
  ['a proxy has nowhere to lead to', ''],
])('where %s, a connection to several hosts fails as one to a database that is away', async (_, hosts) => {
  const closing = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await once(closing, 'listening')
  const place = `127.0.0.1:${(closing.address() as AddressInfo).port}`
  const config = sessionConfig(`postgresql://gatehouse@${hosts || `${place},${place}`}/gatehouse`)
  const pool = makePool({ ...config, purpose: 'changes', max: 2 })
  const failures = await Promise.all([
    pool.query('select 1').catch((error) => error),
    makeReadLane(config)
      .query({ text: 'select 1', rowMode: 'array' })
      .catch((error) => error),
  ])
  expect(failures.map((failure) => [failure.message, isDatabaseUnavailable(failure)])).toEqual([
    ['no host of DATABASE_URL takes changes', true],
    ['no host of DATABASE_URL takes changes', true],
  ])
  await pool.end()
  closing.close()
})
