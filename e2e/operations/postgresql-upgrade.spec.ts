import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { runAdmin } from '../support/admin-command'
import { packEarlierPostgresql, startEarlierPostgresql } from '../support/earlier-postgresql'
import { projectFolder } from '../support/environment'
import { makeDataDir, removeDataDir, startInVain } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'

const oldest = path.join(projectFolder, 'lib/backup/test-support/oldest-version.tar.gz')
const keyOfAnn = '752ba9a2941af72a09bb362f9f3d164d'

let packages: string
let file: string
test.beforeAll(async () => {
  packages = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-packages-'))
  file = await packEarlierPostgresql(17, packages)
})
test.afterAll(() => rm(packages, { recursive: true }))

test('data of PostgreSQL 17 is refused without consent, and with it moves to PostgreSQL 18 with everything that waits', async ({
  start,
  dataDir,
}) => {
  const headers = { Authorization: keyOfAnn, 'Content-Type': 'application/json' }
  const here = { DATA_DIR: dataDir }
  const check = async (env = {}) => {
    const { stdout, exitCode } = await runAdmin({ ...here, ...env }, ['upgrade-check'])
    return { exitCode, ...JSON.parse(stdout) }
  }

  // An installation of PostgreSQL 17 with a mail that waits for its server.
  const former = await startEarlierPostgresql(17, file, dataDir)
  const secretFile = path.join(dataDir, 'auth-secret')
  await runAdmin({}, ['restore', oldest, '--secret-to', secretFile])
  const AUTH_SECRET = (await readFile(secretFile, 'utf8')).trim()
  const restored = await runAdmin({ DATABASE_URL: former.url, AUTH_SECRET }, ['restore', oldest])
  expect(restored.exitCode, restored.stderr).toBe(0)
  const mail = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'gatehouse@example.com' }
  const before = await start({ DATABASE_URL: former.url, AUTH_SECRET, ...mail })
  const zoe = await (await fetch(`${before.url}/api/users/search?q=zoe@`, { headers })).json()
  const [{ id, ...user }] = zoe.users
  const change = { method: 'PUT', headers, body: JSON.stringify({ ...user, email_address: 'z@example.com' }) }
  expect((await fetch(`${before.url}/api/users/${id}`, change)).status).toBe(200)

  // A version that runs on the data keeps it.
  const early = await startInVain({ ...here, POSTGRES_UPGRADE: file })
  expect(early.stderr).toContain('The version before is still running on the data')
  expect((await fetch(`${before.url}/api/users/${id}`, { headers })).status).toBe(200)
  await before.stop()
  const backup = path.join(packages, 'of-17.tar.gz')
  const made = await runAdmin({ DATABASE_URL: former.url, AUTH_SECRET }, ['backup', backup, '--with-secrets'])
  expect(made.exitCode, made.stderr).toBe(0)
  await former.stop()

  // One way: over a backup, into an empty installation.
  const elsewhere = await makeDataDir()
  const moved = await runAdmin({ DATA_DIR: elsewhere }, ['restore', backup])
  expect(moved.exitCode, moved.stderr).toBe(0)
  expect(JSON.parse(moved.stdout)).toMatchObject({ users: 4, mails_given_up: 1, migrations: 0 })
  await removeDataDir(elsewhere)

  // The other way: in place. Without consent nothing is touched.
  const refused = await startInVain(here)
  expect(refused.stderr).toMatch(
    /was made by PostgreSQL 17, and this Gatehouse includes PostgreSQL 18\. Set POSTGRES_UPGRADE=yes/,
  )
  expect(await check()).toMatchObject({ exitCode: 1, ok: false, postgres: '17', postgres_after: '18' })
  const users = await runAdmin(here, ['audit', 'verify'])
  expect(users.stderr).toContain('POSTGRES_UPGRADE=yes')

  // What is not that package is not run.
  const other = path.join(packages, 'other.tgz')
  await writeFile(other, 'not PostgreSQL')
  for (const [source, reason] of [
    [other, /checksum is another one/],
    [path.join(packages, 'none.tgz'), /cannot be read \(ENOENT\)/],
    ['http://127.0.0.1:9/17.tgz', /could not be fetched from http:\/\/127\.0\.0\.1:9\/17\.tgz/],
  ] as const) {
    expect((await startInVain({ ...here, POSTGRES_UPGRADE: source })).stderr).toMatch(reason)
  }
  expect(await readFile(path.join(dataDir, 'postgres/PG_VERSION'), 'utf8')).toBe('17\n')

  // The package comes from a server near by, as where the internet is far.
  const server = createServer(async (_, response) => response.end(await readFile(file)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/postgresql-17.tgz`
  expect(await check({ POSTGRES_UPGRADE: source })).toMatchObject({ exitCode: 0, ok: true })
  const upgraded = await start({ ...here, POSTGRES_UPGRADE: source })
  server.close()
  expect(upgraded.stdout()).toMatch(/PostgreSQL 17 is moved to PostgreSQL 18[\s\S]*The data is moved\./)
  const { users: list } = await (await fetch(`${upgraded.url}/api/users?p=-1`, { headers })).json()
  expect(list).toHaveLength(4)
  expect(JSON.stringify(list)).toContain('Müller-Ångström')
  const outbox = () => readdir(path.join(dataDir, 'outbox')).catch(() => [])
  await expect.poll(outbox, { timeout: 90_000 }).toHaveLength(1)
  await upgraded.stop()

  expect((await readdir(dataDir)).filter((name) => /^postgres/.test(name)).sort()).toEqual([
    'postgres',
    'postgres-17',
    'postgres-password',
    'postgres.log',
  ])
  expect(await check()).toMatchObject({ ok: true, users: 4, pending: [] })
  expect(JSON.parse((await runAdmin(here, ['audit', 'verify'])).stdout)).toMatchObject({ ok: true })
  // The setting is needed once, and a start that was killed before the last step is no obstacle.
  await rename(path.join(dataDir, 'postgres'), path.join(dataDir, 'postgres.upgraded'))
  const again = await start(here)
  expect(again.stdout()).not.toContain('PostgreSQL 17')
})
