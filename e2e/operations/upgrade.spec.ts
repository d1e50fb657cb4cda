import path from 'node:path'
import { Client } from 'pg'
import { runAdmin } from '../support/admin-command'
import { projectFolder } from '../support/environment'
import { makeDataDir, removeDataDir } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

const oldest = path.join(projectFolder, 'lib/backup/test-support/oldest-version.tar.gz')
const keyOfAnn = '752ba9a2941af72a09bb362f9f3d164d'

test('a backup of the oldest version is restored, started, and goes on with its keys, users and audit log', async ({
  start,
}) => {
  const dataDir = await makeDataDir()
  try {
    const restored = await runAdmin({ DATA_DIR: dataDir }, ['restore', oldest])
    expect(restored.exitCode, restored.stderr).toBe(0)
    expect(JSON.parse(restored.stdout)).toMatchObject({ users: 4, audit_events: 10 })
    const server = await start({ DATA_DIR: dataDir })
    const headers = { Authorization: keyOfAnn }
    const { users } = await (await fetch(`${server.url}/api/users?p=-1`, { headers })).json()
    expect(users.map((user: { last_name: string }) => user.last_name)).toContain('Müller-Ångström')
    const found = await fetch(`${server.url}/api/users/search?q=angstrom`, { headers })
    expect(found.status).toBe(200)
    await server.stop()
    expect(JSON.parse((await runAdmin({ DATA_DIR: dataDir }, ['audit', 'verify'])).stdout)).toMatchObject({
      ok: true,
    })
  } finally {
    await removeDataDir(dataDir)
  }
})

test.describe('upgrade-check', () => {
  test.use({ isSetUp: true })

  test('says what a start would do and changes nothing', async ({ postgresql }) => {
    const env = { DATABASE_URL: postgresql.url, AUTH_SECRET }
    const check = async () => {
      const { exitCode, stdout, stderr } = await runAdmin(env, ['upgrade-check'])
      return { exitCode, stderr, ...JSON.parse(stdout) }
    }
    expect(await check()).toMatchObject({
      exitCode: 0,
      ok: true,
      pending: [],
      users: 1,
      backup_age_seconds: null,
    })

    const client = new Client({ connectionString: postgresql.url })
    await client.connect()
    const last = 'SELECT migration_name FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1'
    const name = (await client.query(last)).rows[0].migration_name
    await client.query('UPDATE _prisma_migrations SET migration_name = $2 WHERE migration_name = $1', [
      name,
      '29990101000000_newer',
    ])
    expect(await check()).toMatchObject({
      exitCode: 1,
      ok: false,
      pending: [name],
      unknown: ['29990101000000_newer'],
      stderr: expect.stringMatching(/^A newer version has migrated the database/),
    })
    await client.query('DELETE FROM _prisma_migrations WHERE migration_name = $1', ['29990101000000_newer'])
    expect(await check()).toMatchObject({ exitCode: 0, ok: true, pending: [name] })
    expect((await client.query(last)).rows[0].migration_name, 'nothing was applied').not.toBe(name)
    await client.end()
  })
})
