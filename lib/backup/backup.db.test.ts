import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withDatabase } from '../db/test-support/database.global-setup'
import { migrate } from '../migrations/migrate'
import { migrationNames } from '../migrations/migration-table'
import { sealedCanary } from '../secrets/canary'
import { makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'

const folder = path.resolve('prisma')
const orgId = '0'.repeat(24)
const userId = '1'.repeat(24)
let backups: string

beforeAll(async () => {
  backups = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-backups-'))
})
afterAll(() => rm(backups, { recursive: true }))

/** An empty database on the server of the tests. */
async function emptyDatabase(): Promise<string> {
  const name = `backup_${randomBytes(6).toString('hex')}`
  await ask(inject('testServerUrl'), `create database ${name}`)
  return withDatabase(inject('testServerUrl'), name)
}

async function ask(url: string, sql: string, values: unknown[] = []) {
  const client = new Client({ connectionString: url })
  await client.connect()
  return (await client.query(sql, values).finally(() => client.end())).rows
}

const wanted = {
  folder,
  passphrase: null,
  adoptSecret: async () => async () => {},
  isOtherSecretAccepted: false,
}
const made = { passphrase: null, authSecret: null, isRecorded: false }

/** A user with every kind of value, a mail that waits, and an event. */
async function fill(url: string) {
  await ask(url, `insert into organisation (id, name) values ('${orgId}', 'Ours')`)
  await ask(
    url,
    `insert into app_user (id, org_id, first_name, last_name, email_address, privileges, access_key_hash, access_key_cipher)
     values ('${userId}', '${orgId}', E'tab\\tand \\\\N', 'línea' || chr(10) || 'nueva', 'u@example.com', '{"apis":"read"}', decode(repeat('00ff', 16), 'hex'), '\\x01')`,
  )
  await ask(
    url,
    `insert into mail (id, kind, to_address, state, token_cipher) values ('${userId}', 'invitation', 'u@example.com', 'queued', '\\x02')`,
  )
  await ask(url, `insert into secret_canary (sealed) values ($1)`, [Buffer.from(sealedCanary())])
}

test('a backup of an older version is restored as it was, and then brought to this one', async () => {
  const names = await migrationNames(folder)
  const older = names.slice(0, names.indexOf('20261126060000_last_import') + 1)
  const from = await emptyDatabase()
  await migrate({ databaseUrl: from, folder }, new Set(older))
  await fill(from)
  const file = path.join(backups, 'older.tar.gz')
  expect(await makeBackup({ ...made, databaseUrl: from, file })).toMatchObject({ users: 1, secrets: false })

  const to = await emptyDatabase()
  const restored = await restoreBackup({ ...wanted, databaseUrl: to, file })
  expect(restored).toMatchObject({ users: 1, mails_given_up: 1, migrations: names.length - older.length })
  const columns = 'id, first_name, last_name, privileges, access_key_hash, version, created_at'
  const user = `select ${columns} from app_user`
  expect(await ask(to, user)).toEqual(await ask(from, user))
  expect(await ask(to, 'select state, token_cipher from mail')).toEqual([
    { state: 'failed', token_cipher: null },
  ])
  expect(await ask(to, 'select user_count from user_total')).toEqual([{ user_count: 1 }])
  const indexes = `select count(*)::int from pg_indexes where schemaname = 'public'`
  const fresh = await emptyDatabase()
  await migrate({ databaseUrl: fresh, folder })
  expect(await ask(to, indexes), 'indexes that were left out are there again').toEqual(
    await ask(fresh, indexes),
  )

  const newer = await ask(
    from,
    `update _prisma_migrations set migration_name = '29990101000000_newer'
    where migration_name = '20261126060000_last_import' returning 1`,
  )
  expect(newer).toHaveLength(1)
  const other = path.join(backups, 'newer.tar.gz')
  await makeBackup({ ...made, databaseUrl: from, file: other })
  await expect(restoreBackup({ ...wanted, databaseUrl: await emptyDatabase(), file: other })).rejects.toThrow(
    /^The backup was made by a newer version of Gatehouse \(.*29990101000000_newer is unknown here/,
  )
})

test('a database of a newer version, and one with another AUTH_SECRET, stay as they are', async () => {
  const from = await emptyDatabase()
  const names = await migrationNames(folder)
  await migrate({ databaseUrl: from, folder }, new Set(names.slice(0, -1)))
  await fill(from)
  const file = path.join(backups, 'one.tar.gz')
  await makeBackup({ ...made, databaseUrl: from, file })
  const newer = await emptyDatabase()
  await migrate({ databaseUrl: newer, folder })
  await expect(restoreBackup({ ...wanted, databaseUrl: newer, file })).rejects.toThrow(
    /^The database has been migrated by a newer version than that of the backup/,
  )

  await ask(from, `update secret_canary set sealed = '\\x00'`)
  const foreign = path.join(backups, 'foreign.tar.gz')
  await makeBackup({ ...made, databaseUrl: from, file: foreign })
  const to = await emptyDatabase()
  await expect(restoreBackup({ ...wanted, databaseUrl: to, file: foreign })).rejects.toThrow(
    /^AUTH_SECRET is not the one that encrypted the data of this backup; nothing was restored/,
  )
  expect(await ask(to, 'select 1 from app_user')).toEqual([])
  const accepted = { ...wanted, databaseUrl: to, file: foreign, isOtherSecretAccepted: true }
  expect(await restoreBackup(accepted)).toMatchObject({ users: 1 })
})

test('two backups are not made at once', async () => {
  const databaseUrl = await emptyDatabase()
  await migrate({ databaseUrl, folder })
  const both = await Promise.allSettled([
    makeBackup({ ...made, databaseUrl, file: path.join(backups, 'a.tar.gz') }),
    makeBackup({ ...made, databaseUrl, file: path.join(backups, 'b.tar.gz') }),
  ])
  const refused = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(refused.every((reason) => reason.includes('Another backup is being made'))).toBe(true)
  expect(both.some((one) => one.status === 'fulfilled')).toBe(true)
})
