import path from 'node:path'
import { Client } from 'pg'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import { runAdmin } from '../support/admin-command'
import { expect, test } from '../support/operations-test'

const create = ['create', '--email', 'Rescue@Example.com', '--first-name', 'Rita', '--last-name', 'Rescue']
const oneLine =
  /^\{"id":"[0-9a-f]{24}","email_address":"rescue@example\.com","access_key":"[0-9a-f]{32}","org_id":"[0-9a-f]{24}"\}\n$/

test('makes an admin while the server runs, who can use the API at once', async ({ start, dataDir }) => {
  const { url, stdout } = await start()
  const { exitCode, stdout: line } = await runAdmin(
    { DATA_DIR: dataDir },
    [...create, '--password-stdin'],
    'a fine password',
  )
  expect(exitCode).toBe(0)
  expect(line).toMatch(oneLine)

  const { id, access_key } = JSON.parse(line)
  const response = await fetch(`${url}/api/users/${id}`, { headers: { Authorization: access_key } })
  expect(response.status).toBe(200)
  expect(stdout()).not.toContain('the database went away')
})

test('makes the database and an admin while the server is stopped, and leaves nothing running', async ({
  start,
  dataDir,
}) => {
  const { exitCode, stdout, stderr } = await runAdmin(
    { DATA_DIR: dataDir },
    [...create, '--organisation', 'Rescue services', '--password-stdin'],
    'a fine password\n',
  )
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(oneLine)
  expect(await findPostmaster({ folder: path.join(dataDir, 'postgres') })).toBeNull()

  const server = await start()
  expect(server.stdout()).not.toContain('setup?token')
})

test('an address that is taken, and values that cannot be, are said in words', async ({ dataDir }) => {
  const parameters = [...create, '--password-stdin']
  await runAdmin({ DATA_DIR: dataDir }, parameters, 'a fine password')

  const taken = await runAdmin({ DATA_DIR: dataDir }, parameters, 'a fine password')
  expect(taken).toMatchObject({ exitCode: 1, stdout: '' })
  expect(taken.stderr).toMatch(/^--email: [^\n]+\.\n$/)

  const wrong = ['create', '--email', 'nobody', '--first-name', '', '--last-name', 'X', '--password-stdin']
  const refused = await runAdmin({ DATA_DIR: dataDir }, wrong, 'short')
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
  expect(refused.stderr).toMatch(/--email: .+\./)
  expect(refused.stderr).toMatch(/--first-name: .+\./)
  expect(refused.stderr).toMatch(/password: .+\./)
  expect(refused.stderr).not.toMatch(/^\s+at /m)
})

test('audit verify checks the chain and names the first row that is wrong', async ({ postgresql }) => {
  const env = {
    DATABASE_URL: postgresql.url,
    AUTH_SECRET: 'a-secret-that-is-long-enough-for-everybody',
  }
  await runAdmin(env, [...create, '--password-stdin'], 'a fine password')

  const fine = await runAdmin(env, ['audit', 'verify'])
  expect(fine).toMatchObject({ exitCode: 0, stderr: '' })
  expect(fine.stdout).toMatch(/^\{"ok":true,"events":5,"head":"[0-9a-f]{64}"\}\n$/)

  const client = new Client({ connectionString: postgresql.url })
  await client.connect()
  await client.query('ALTER TABLE audit_event DISABLE TRIGGER USER')
  const { rows } = await client.query(
    `UPDATE audit_event SET actor_name = 'Somebody else' WHERE action = 'user.created' RETURNING id`,
  )
  await client.query('ALTER TABLE audit_event ENABLE TRIGGER USER')
  await client.end()

  const broken = await runAdmin(env, ['audit', 'verify'])
  expect(broken).toMatchObject({ exitCode: 1 })
  expect(JSON.parse(broken.stdout)).toEqual({
    ok: false,
    // After those of the organisation and its three templates.
    position: 5,
    event_id: rows[0].id,
    problem: 'changed',
  })
  expect(broken.stderr).toBe(
    `The audit log is broken at row 5 (event ${rows[0].id}): the event was changed after it was sealed.\n`,
  )
})

test('--help explains, and a wrong command line is told with exit code 2', async ({ dataDir }) => {
  const help = await runAdmin({ DATA_DIR: dataDir }, ['--help'])
  expect(help.exitCode).toBe(0)
  expect(help.stdout).toContain('Usage: npm run --silent admin --')
  const createHelp = (await runAdmin({ DATA_DIR: dataDir }, ['create', '--help'])).stdout
  expect(createHelp).toContain('--password-stdin')
  expect(createHelp.replaceAll(/\s+/g, ' ')).toContain('(default: "My organisation")')

  const noPassword = await runAdmin({ DATA_DIR: dataDir }, create)
  expect(noPassword).toMatchObject({ exitCode: 2, stdout: '' })
  expect(noPassword.stderr).toContain('add --password-stdin')

  for (const parameters of [[], ['create'], ['destroy'], [...create, '--password', 'x']]) {
    const { exitCode, stdout, stderr } = await runAdmin({ DATA_DIR: dataDir }, parameters)
    expect(exitCode, parameters.join(' ')).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  }
})

test('wrong settings are one sentence here too', async ({ dataDir }) => {
  const env = { DATA_DIR: dataDir, AUTH_SECRET: 'short' }
  const { exitCode, stderr } = await runAdmin(env, [...create, '--password-stdin'], 'a fine password')
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(/^AUTH_SECRET must be at least 32 characters[^\n]*\n$/)
})
