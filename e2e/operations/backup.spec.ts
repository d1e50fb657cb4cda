import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { runAdmin } from '../support/admin-command'
import { makeDataDir, removeDataDir } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

const BACKUP_PASSPHRASE = 'correct horse battery staple'
let folder: string

test.use({ isSetUp: true })
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-backup-'))
})
test.afterEach(() => rm(folder, { recursive: true }))

const inFolder = (name: string) => path.join(folder, name)

/** Runs the command, which has to succeed. */
async function admin(env: Record<string, string>, ...parameters: string[]) {
  const { exitCode, stdout, stderr } = await runAdmin(env, parameters)
  expect(exitCode, stderr).toBe(0)
  return JSON.parse(stdout)
}

/** The sentence with which the command refuses. */
async function refusal(env: Record<string, string>, ...parameters: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runAdmin(env, parameters)
  expect(exitCode, stdout).toBe(1)
  expect(stderr.trim()).not.toMatch(/\n| at /)
  return stderr.trim()
}

test('a backup of a running installation goes on elsewhere: users, keys, passwords, sessions, audit log', async ({
  start,
  dataDir,
  admin: ann,
}) => {
  const server = await start()
  const key = { Authorization: ann.access_key }
  const odd = { first_name: 'Zoë \\N', last_name: '李 "Ξ"', email_address: 'zoe@example.com' }
  const added = await fetch(`${server.url}/api/users`, {
    method: 'POST',
    headers: key,
    body: JSON.stringify(odd),
  })
  expect(added.status).toBe(200)
  const made = await admin({ DATA_DIR: dataDir, BACKUP_PASSPHRASE }, 'backup', inFolder('one.tar.gz.age'))
  expect(made).toMatchObject({ users: 2, encrypted: true, secrets: true })
  expect((await stat(inFolder('one.tar.gz.age'))).mode & 0o077, 'for its owner only').toBe(0)
  const before = await (await fetch(`${server.url}/api/users?p=-1`, { headers: key })).text()
  const eventsBefore = await (await fetch(`${server.url}/api/audit-logs`, { headers: key })).text()
  expect(eventsBefore).toContain('backup.made')
  await server.stop()

  const elsewhere = await makeDataDir()
  try {
    const restored = await admin(
      { DATA_DIR: elsewhere, BACKUP_PASSPHRASE },
      'restore',
      inFolder('one.tar.gz.age'),
    )
    expect(restored).toMatchObject({ users: 2, migrations: 0, mails_given_up: 0 })
    expect(restored.audit_events).toBeGreaterThan(3)
    const other = await start({ DATA_DIR: elsewhere })
    expect(await (await fetch(`${other.url}/api/users?p=-1`, { headers: key })).text()).toBe(before)
    const next = { ...odd, email_address: 'next@example.com' }
    const more = await fetch(`${other.url}/api/users`, {
      method: 'POST',
      headers: key,
      body: JSON.stringify(next),
    })
    expect(more.status, 'counters and triggers work').toBe(200)
    const events = await (await fetch(`${other.url}/api/audit-logs`, { headers: key })).text()
    expect(events).toContain('backup.restored')
    expect(await other.stop()).toBe(0)
    expect(
      await refusal({ DATA_DIR: elsewhere, BACKUP_PASSPHRASE }, 'restore', inFolder('one.tar.gz.age')),
    ).toMatch(/^The database is not empty \(table \w+\): .*DATA_DIR away\.$/)
  } finally {
    await removeDataDir(elsewhere)
  }
})

test('from the built-in PostgreSQL to one of the operator: the secret is asked for, and can be read from the backup', async ({
  dataDir,
  postgresql,
  start,
  admin: ann,
}) => {
  const file = inFolder('plain.tar.gz')
  const made = await admin({ DATA_DIR: dataDir }, 'backup', file, '--with-secrets')
  expect(made).toMatchObject({ encrypted: false, secrets: true })
  const { stdout: names } = await promisify(execFile)('tar', ['tzf', file])
  expect(names.split('\n')).toEqual(expect.arrayContaining(['about.json', 'secrets.json', 'app_user/000001']))

  const client = new Client({ connectionString: postgresql.url })
  await client.connect()
  await client.query('CREATE DATABASE elsewhere')
  await client.end()
  const url = new URL(postgresql.url)
  url.pathname = '/elsewhere'
  const DATABASE_URL = url.href
  const other = { DATABASE_URL, AUTH_SECRET: 'Kein anderes Geheimnis als dieses, 4711' }
  expect(await refusal(other, 'restore', file)).toMatch(/--secret-to FILE.*Nothing was restored\.$/)
  expect(await admin(other, 'restore', file, '--secret-to', inFolder('secret'))).toEqual({
    file: inFolder('secret'),
  })
  const secret = (await readFile(inFolder('secret'), 'utf8')).trim()
  expect(secret).toBe(AUTH_SECRET)
  await admin({ DATABASE_URL, AUTH_SECRET: secret }, 'restore', file)
  const server = await start({ DATABASE_URL, AUTH_SECRET: secret })
  const answer = await fetch(`${server.url}/api/users/${ann.id}`, {
    headers: { Authorization: ann.access_key },
  })
  expect(answer.status).toBe(200)
  expect(await refusal({ DATABASE_URL, AUTH_SECRET: secret }, 'restore', file)).toBe(
    'Gatehouse is running on this database: stop it, then restore.',
  )
})

test('a damaged, cut or foreign file and a wrong passphrase are one sentence, and nothing is restored', async ({
  dataDir,
}) => {
  const good = inFolder('good.tar.gz')
  await admin({ DATA_DIR: dataDir }, 'backup', good)
  expect(await admin({}, 'backup', '--verify', good)).toMatchObject({ ok: true, users: 1, secrets: false })
  expect(await refusal({ DATA_DIR: dataDir }, 'backup', good)).toBe(
    `${good} exists already; choose another name.`,
  )
  expect(await refusal({ DATA_DIR: dataDir }, 'backup', inFolder('no/where.tar.gz'))).toMatch(
    /^The backup cannot be written in .*: there is no such file or folder\.$/,
  )

  const content = await readFile(good)
  const damage = async (name: string, change: (bytes: Buffer) => Buffer) => {
    await writeFile(inFolder(name), change(Buffer.from(content)))
    return refusal({}, 'backup', '--verify', inFolder(name))
  }
  expect(await damage('foreign', () => Buffer.from('PGDMP and more'))).toMatch(
    /is not a backup of Gatehouse\.$/,
  )
  expect(await damage('empty', () => Buffer.alloc(0))).toMatch(/is not a backup of Gatehouse\.$/)
  expect(await damage('flipped', (bytes) => bytes.fill(0, 400, 420))).toMatch(/is damaged: .+\.$/)
  for (const part of [0.3, 0.7, 0.99])
    expect(await damage(`cut-${part}`, (bytes) => bytes.subarray(0, bytes.length * part))).toMatch(
      /is damaged: .+\.$/,
    )

  const encrypted = inFolder('encrypted.age')
  await admin({ DATA_DIR: dataDir, BACKUP_PASSPHRASE }, 'backup', encrypted)
  expect(await refusal({}, 'backup', '--verify', encrypted)).toMatch(/is encrypted: set BACKUP_PASSPHRASE/)
  const wrong = { BACKUP_PASSPHRASE: 'wrong horse battery staple' }
  expect(await refusal(wrong, 'backup', '--verify', encrypted)).toMatch(/the passphrase is wrong/)
  const { exitCode } = await runAdmin(
    {},
    ['backup', '--verify', encrypted, '--passphrase-stdin'],
    BACKUP_PASSPHRASE,
  )
  expect(exitCode).toBe(0)
  await truncate(encrypted, (await stat(encrypted)).size - 1)
  expect(await refusal({ BACKUP_PASSPHRASE }, 'backup', '--verify', encrypted)).toMatch(/is damaged: .+\.$/)

  const elsewhere = await makeDataDir()
  await refusal({ DATA_DIR: elsewhere, BACKUP_PASSPHRASE }, 'restore', encrypted)
  expect(await readdir(elsewhere), 'the file was looked at first').toEqual([])
  await removeDataDir(elsewhere)
})

test('scheduled backups are made by the server, and the oldest go', async ({ start, dataDir }) => {
  const BACKUP_DIR = inFolder('scheduled')
  const server = await start({ BACKUP_DIR, BACKUP_KEEP: '1', BACKUP_HOURS: '1', BACKUP_PASSPHRASE })
  // Instead of waiting five minutes: what the clock does.
  const url = await urlOfDatabase(dataDir)
  const client = new Client({ connectionString: url })
  await client.connect()
  const look = () => client.query(`SELECT graphile_worker.add_job('backup', '{}')`)
  await look()
  await expect.poll(server.stdout, { timeout: 30_000 }).toContain('a scheduled backup was made')
  const [first] = await readdir(BACKUP_DIR)
  await writeFile(path.join(BACKUP_DIR, 'gatehouse-20260101T000000Z.tar.gz.age.part'), 'interrupted')
  expect(first).toMatch(/^gatehouse-\d{8}T\d{6}Z\.tar\.gz\.age$/)
  expect(
    await admin({ BACKUP_PASSPHRASE }, 'backup', '--verify', path.join(BACKUP_DIR, first ?? '')),
  ).toMatchObject({
    ok: true,
    secrets: true,
  })
  await look()
  await client.query(`UPDATE backup_run SET finished_at = now() - interval '55 minutes'`)
  await look()
  await expect
    .poll(() => server.stdout().match(/a scheduled backup was made/g)?.length, { timeout: 30_000 })
    .toBe(2)
  await expect.poll(() => readdir(BACKUP_DIR)).toHaveLength(1)
  expect(await readdir(BACKUP_DIR)).not.toContain(first)
  await client.end()
})

/** Of the running built-in PostgreSQL. */
async function urlOfDatabase(dataDir: string): Promise<string> {
  const password = (await readFile(path.join(dataDir, 'postgres-password'), 'utf8')).trim()
  const [, , , port] = (await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  return `postgresql://gatehouse:${password}@127.0.0.1:${port}/gatehouse`
}
