import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EmbeddedDatabase, openEmbeddedDatabase } from './embedded-database'
import { findPostmaster } from './find-postmaster'

// These tests start PostgreSQL themselves, as the server does, in a folder of their own that no other user may enter.
let dataDir: string
const opened: EmbeddedDatabase[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-postgres-'))
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function openDatabase(): Promise<EmbeddedDatabase> {
  const database = await openEmbeddedDatabase({ dataDir, settings: { fsync: 'off' } })
  opened.push(database)
  return database
}

async function ask(database: EmbeddedDatabase, sql: string) {
  const client = new Client({ connectionString: database.url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function supervise(database: EmbeddedDatabase) {
  const events: string[] = []
  const isBack = new Promise<void>((resolve) => {
    database.supervise({
      onLost: () => events.push('lost'),
      onFailure: (reason) => events.push(reason),
      onBack: () => {
        events.push('back')
        resolve()
      },
    })
  })
  return { events, isBack }
}

const cluster = () => ({ folder: path.join(dataDir, 'postgres') })
const killPostmaster = async () => process.kill((await findPostmaster(cluster()))?.pid ?? 0, 'SIGKILL')

describe('the embedded PostgreSQL', () => {
  test('keeps its data from one start to the next', async () => {
    const first = await openDatabase()
    await ask(first, 'create table kept as select 42 as answer')
    await first.close()
    expect(await findPostmaster(cluster())).toBeNull()

    expect(await ask(await openDatabase(), 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  test('listens on this machine only and accepts no connection without the password', async () => {
    const database = await openDatabase()
    const [row] = await ask(database, "select current_setting('listen_addresses') as address")
    expect(row).toEqual({ address: '127.0.0.1' })

    const url = Object.assign(new URL(database.url), { password: 'guess' }).href
    await expect(new Client({ connectionString: url }).connect()).rejects.toThrow(
      /password authentication failed/,
    )
  })

  test('is started once by those who come at the same time', async () => {
    const [one, other] = await Promise.all([openDatabase(), openDatabase()])
    expect(one.url).toBe(other.url)
  })

  test('recovers from a killed PostgreSQL whose number now belongs to another program', async () => {
    const first = await openDatabase()
    await ask(first, 'create table kept as select 42 as answer')
    await killPostmaster()
    await first.close()
    const pidFile = path.join(cluster().folder, 'postmaster.pid')
    const leftOver = await readFile(pidFile, 'utf8')
    await writeFile(pidFile, leftOver.replace(/^\d+/, String(process.pid)))

    expect(await ask(await openDatabase(), 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  test('starts with a damaged postmaster.pid, unless a PostgreSQL still uses the data', async () => {
    const first = await openDatabase()
    await ask(first, 'create table kept as select 42 as answer')
    const pidFile = path.join(cluster().folder, 'postmaster.pid')
    const whole = await readFile(pidFile, 'utf8')
    await writeFile(pidFile, '')
    await expect(openDatabase()).rejects.toThrow(
      /is damaged, and a PostgreSQL still uses .*\(process \d+\): stop that process/,
    )
    expect(await readFile(pidFile, 'utf8')).toBe('')
    await writeFile(pidFile, whole)
    await first.close()

    // '\0' is what some file systems leave after a power loss.
    for (const text of ['', '\0\0\0\0', 'garbage\n']) {
      await writeFile(pidFile, text)
      const next = await openDatabase()
      expect(await ask(next, 'select answer from kept'), JSON.stringify(text)).toEqual([{ answer: 42 }])
      await next.close()
    }
  })

  test('is started again at the same address when it dies while it is supervised', async () => {
    const database = await openDatabase()
    const { events, isBack } = supervise(database)
    await killPostmaster()
    await isBack
    expect(events).toEqual(['lost', 'back'])
    expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('is started again when it died before it was supervised', async () => {
    const database = await openDatabase()
    const witness = new Client({ connectionString: database.url })
    witness.on('error', () => {})
    await witness.connect()
    const witnessed = new Promise((resolve) => witness.once('end', resolve))
    await Promise.all([witnessed, killPostmaster()])

    const { events, isBack } = supervise(database)
    await isBack
    expect(events).toEqual(['lost', 'back'])
    expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('an interrupted first start is no obstacle', async () => {
    await mkdir(path.join(dataDir, 'postgres.new', 'cluster', 'base'), { recursive: true })
    await writeFile(path.join(dataDir, 'postgres.new', 'cluster', 'PG_VERSION'), '18\n')
    expect(await ask(await openDatabase(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a cluster of another PostgreSQL is refused in one sentence and left as it is', async () => {
    await mkdir(cluster().folder)
    const versionFile = path.join(cluster().folder, 'PG_VERSION')
    for (const [version, reason] of [
      [
        '15',
        /was made by PostgreSQL 15, from which this Gatehouse cannot move data to its PostgreSQL \d+: make a/,
      ],
      [
        '17',
        /was made by PostgreSQL 17, and this Gatehouse includes PostgreSQL \d+\. Set POSTGRES_UPGRADE=yes/,
      ],
      ['99', /was made by PostgreSQL 99, but this Gatehouse includes PostgreSQL \d+: start the version/],
    ] as const) {
      await writeFile(versionFile, `${version}\n`)
      await expect(openDatabase()).rejects.toThrow(reason)
      expect(await readFile(versionFile, 'utf8')).toBe(`${version}\n`)
    }
  })

  test('data whose password file is gone is refused, not made anew', async () => {
    await (await openDatabase()).close()
    await rm(path.join(dataDir, 'postgres-password'))
    await expect(openDatabase()).rejects.toThrow(/postgres-password is missing/)
  })
})
