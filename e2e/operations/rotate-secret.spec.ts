import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runAdmin } from '../support/admin-command'
import { startInVain } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'
import { keepSecret } from '../support/secrets'

test.use({ isSetUp: true })

test('a leaked AUTH_SECRET is replaced while Gatehouse runs: keys stay, and it answers 503 until it is started with the new one', async ({
  start,
  dataDir,
  admin,
}) => {
  const server = await start()
  const get = (url: string) =>
    fetch(`${url}/api/users/${admin.id}`, { headers: { Authorization: admin.access_key } })
  expect((await get(server.url)).status).toBe(200)
  const { exitCode, stdout, stderr } = await runAdmin({ DATA_DIR: dataDir }, ['rotate-secret'])
  expect(exitCode, stderr).toBe(0)
  expect(JSON.parse(stdout)).toEqual({ access_keys: 1, access_keys_dead: 0, mails: 0, sessions_ended: 0 })
  const secret = (await readFile(path.join(dataDir, 'auth-secret'), 'utf8')).trim()
  keepSecret('auth-secret', secret)
  expect(secret).not.toBe(AUTH_SECRET)

  await expect.poll(async () => (await get(server.url)).status).toBe(503)
  expect(await (await fetch(`${server.url}/readyz`)).text()).toMatch(/^not ready: AUTH_SECRET was replaced/)
  expect((await fetch(`${server.url}/livez`)).status).toBe(200)
  expect(server.stdout()).toContain('AUTH_SECRET was replaced: start this instance again')
  expect(await server.stop()).toBe(0)

  const next = await start()
  expect((await get(next.url)).status, 'the same key').toBe(200)
  const events = await fetch(`${next.url}/api/audit-logs`, { headers: { Authorization: admin.access_key } })
  expect(await events.text()).toContain('secret.rotated')
  await next.stop()
  expect((await startInVain({ DATA_DIR: dataDir, AUTH_SECRET })).stderr).toMatch(
    /^AUTH_SECRET is not the one/,
  )
})

test('where AUTH_SECRET is a setting the new one is piped in, and an unfit one is refused', async ({
  start,
  postgresql,
  admin,
}) => {
  const env = { DATABASE_URL: postgresql.url, AUTH_SECRET }
  const refused = async (secret?: string) => {
    const given = secret === undefined ? [] : ['--new-secret-stdin']
    const { exitCode, stderr } = await runAdmin(env, ['rotate-secret', ...given], secret)
    expect(exitCode).toBe(1)
    return stderr
  }
  expect(await refused()).toMatch(/^AUTH_SECRET is a setting: add --new-secret-stdin/)
  expect(await refused('short')).toMatch(/^The new secret must be at least 32 characters/)
  expect(await refused('a'.repeat(40))).toMatch(/^The new secret can be guessed/)
  expect(await refused(AUTH_SECRET)).toBe('The new secret is the one that is in use.\n')

  const secret = 'Ein ganz anderes Geheimnis, 0815-4711-42'
  const { exitCode, stderr } = await runAdmin(env, ['rotate-secret', '--new-secret-stdin'], secret)
  expect(exitCode, stderr).toBe(0)
  const server = await start({ ...env, AUTH_SECRET: secret })
  const answer = await fetch(`${server.url}/api/users/${admin.id}`, {
    headers: { Authorization: admin.access_key },
  })
  expect(answer.status).toBe(200)
})
