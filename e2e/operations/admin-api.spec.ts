import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runAdmin } from '../support/admin-command'
import { expect, test } from '../support/operations-test'

const secret = 'Wq5zB8xN2mK7tR4vL9jH6cF3'
const v5 = { API_DIALECT: 'v5', ADMIN_SECRET: secret }

/** A request as a script makes it: a body in whatever type curl says. */
function client(url: string) {
  return async (method: string, path: string, { body, ...headers }: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      redirect: 'error',
      ...(body !== undefined && { body }),
    })
    const text = await response.text()
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    return { status: response.status, text, json: text ? JSON.parse(text) : null }
  }
}

test('a script makes an organisation and its first user, sets the password, and goes on with the key', async ({
  start,
}) => {
  const ask = client((await start(v5)).url)
  const operator = { 'admin-auth': secret, Authorization: '' }
  expect((await ask('GET', '/hello/')).text).toBe('{"status":"ok"}')
  expect((await ask('POST', '/license', { body: 'license=abc' })).json.Message).toBe('No licence is needed')
  const organisation = await ask('POST', '/admin/organisations/', {
    ...operator,
    body: '{"owner_name": "Acme", "cname_enabled": true, "cname": "portal.example.com:3000"}',
  })
  const made = await ask('POST', '/admin/users/', {
    ...operator,
    body: JSON.stringify({
      first_name: 'Ada',
      last_name: 'Lovelace',
      email_address: 'Ada@Example.com',
      password: 'topsecret',
      active: true,
      org_id: organisation.json.Meta,
    }),
  })
  // As a script with awk reads it.
  const [id, key] = ['"id":"', '"access_key":"'].map((name) => made.text.split(name)[1]?.split('"')[0])
  expect(key).toBe(made.json.Message)
  const Authorization = key ?? ''
  const reset = await ask('POST', `/api/users/${id}/actions/reset`, {
    Authorization,
    'Content-Type': 'text/plain',
    body: '{"new_password":"topsecret","user_permissions":{"IsAdmin":"admin"}}',
  })
  expect(reset.text).toBe('{"Status":"OK","Message":"User password updated","Meta":null}')
  const added = await ask('POST', '/api/users', {
    Authorization: `Bearer ${key}`,
    body: '{"first_name":"Jo","last_name":"Lee","email_address":"jo@example.com","active":true,"user_permissions":{"apis":"write"}}',
  })
  expect(added.json.Message).toBe('User and session have been created')
  const { json: list } = await ask('GET', '/api/users?p=-1', { Authorization, 'admin-auth': 'N/A' })
  expect(list.users.map((user: { email_address: string }) => user.email_address)).toEqual([
    'ada@example.com',
    'jo@example.com',
  ])
  for (let count = 0; count < 100; count++)
    expect((await ask('GET', '/admin/organisations', operator)).status).toBe(200)
})

test('whatever goes wrong below these prefixes is told as JSON, by the front door too', async ({ start }) => {
  const ask = client((await start(v5)).url)
  for (const path of ['/api/nothing', '/admin', '/admin/x', '/bootstrap', '/api//users', '/admin//users'])
    expect((await ask('GET', path)).json.Status).toBe('Error')
  expect((await ask('PROPFIND', '/admin/users')).status).toBe(405)
  expect((await ask('DELETE', '/hello')).status).toBe(405)
  expect((await ask('GET', '/admin/%E0%A4%A')).status).toBe(400)
  expect((await ask('GET', '/license', { cookie: 'a=b;'.repeat(300) })).status).toBe(431)
  const large = await ask('POST', '/admin/organisations', {
    'admin-auth': secret,
    body: `{"owner_name":"${'a'.repeat(70_000)}"}`,
  })
  expect(large.status).toBe(413)
})

test('without a secret there is no Admin API, and one that can be guessed needs a wish', async ({
  start,
}) => {
  const without = client((await start({ API_DIALECT: 'v5' })).url)
  for (const [method, path] of [
    ['GET', '/admin/organisations'],
    ['PATCH', '/admin/organisations'],
    ['POST', '/admin/sso'],
  ] as const) {
    const { status, json } = await without(method, path, { 'admin-auth': '' })
    expect([status, json.Message]).toEqual([404, 'There is nothing at this address'])
  }
  const weak = { ADMIN_SECRET: '12345', ALLOW_WEAK_ADMIN_SECRET: 'true' }
  const server = await start(weak)
  const { status } = await client(server.url)('GET', '/admin/organisations', { 'admin-auth': '12345' })
  expect(status).toBe(200)
  expect(server.stdout()).toContain('ALLOW_WEAK_ADMIN_SECRET is on')
})

test('organisations are made, listed, renamed, deleted and restored by command, and the log of the installation is shown', async ({
  start,
  dataDir,
}) => {
  const { url } = await start(v5)
  const run = async (...parameters: string[]) => {
    const { exitCode, stdout, stderr } = await runAdmin({ DATA_DIR: dataDir }, parameters, 'a fine password')
    return {
      exitCode,
      stderr,
      lines: stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    }
  }
  const [acme] = (await run('organisation', 'create', 'Acme')).lines
  await run('organisation', 'create', 'Other')
  const person = [
    '--email',
    'ann@example.com',
    '--first-name',
    'Ann',
    '--last-name',
    'Lee',
    '--password-stdin',
  ]
  const unclear = await run('create', ...person)
  expect([unclear.exitCode, unclear.stderr]).toEqual([1, expect.stringContaining('--organisation')])
  const [admin] = (await run('create', '--organisation', 'Acme', ...person)).lines
  expect(admin.org_id).toBe(acme.id)
  await run('organisation', 'rename', acme.id, 'Acme Ltd')
  const mistaken = await run('organisation', 'delete', acme.id, '--name', 'Other')
  expect([mistaken.exitCode, mistaken.stderr]).toEqual([1, expect.stringContaining('"Acme Ltd"')])
  expect((await run('organisation', 'delete', acme.id, '--name', 'Acme Ltd')).lines).toEqual([
    { id: acme.id, name: 'Acme Ltd', users: 1 },
  ])
  const own = () => fetch(`${url}/api/users/me`, { headers: { Authorization: admin.access_key } })
  expect((await own()).status).toBe(401)
  const [{ organisations }] = (await run('organisation', 'list')).lines
  expect(organisations).toMatchObject([
    { name: 'Acme Ltd', users: 1, deleted_at: expect.any(String) },
    { name: 'Other', deleted_at: null },
  ])
  await run('organisation', 'restore', acme.id)
  expect((await own()).status).toBe(200)

  await fetch(`${url}/admin/organisations`, { headers: { 'admin-auth': 'wrong' } })
  expect((await run('audit', 'installation')).lines).toMatchObject([
    { action: 'admin_secret.refused', actorKind: 'admin_api', actorName: 'Unknown caller (Admin API)' },
  ])
  for (const parameters of [
    ['restore', 'x'],
    ['create', ' '],
    ['rename', acme.id, '\u202e'],
  ]) {
    const refused = await run('organisation', ...parameters)
    expect(refused).toMatchObject({ exitCode: 1, lines: [] })
    expect(refused.stderr).toMatch(/^[A-Z].+\.\n$/)
  }
})

test('an export of the original is looked at, imported, and its key works', async ({ start, dataDir }) => {
  const { url } = await start(v5)
  const file = path.join(dataDir, 'export.jsonl')
  const org = { _id: { $oid: '5e9d9544a1dcd60001d0ed20' }, owner_name: 'Acme' }
  const key = '7a7b140f-2480-4a8c-b0ae-2b6ee6e6b2f4'
  const user = {
    _id: { $oid: '5e9d9544a1dcd60001d0ee01' },
    firstname: 'Ada',
    lastname: 'Lovelace',
    emailaddress: 'Ada@Example.com',
    orgid: org._id.$oid,
    active: true,
    accesskey: key,
    rights: { IsAdmin: 'admin' },
  }
  await writeFile(file, `${JSON.stringify(org)}\n${JSON.stringify(user)}\n`)
  const run = async (...parameters: string[]) => {
    const { exitCode, stdout, stderr } = await runAdmin(
      { DATA_DIR: dataDir },
      ['import-tyk', ...parameters],
      '',
    )
    return { exitCode, stderr, told: stdout ? JSON.parse(stdout) : null }
  }
  const own = () => fetch(`${url}/api/users/me`, { headers: { Authorization: key } })
  expect((await run(file)).told).toMatchObject({ applied: false, users: { added: 1 } })
  expect((await own()).status).toBe(401)
  expect((await run(file, '--apply')).told).toMatchObject({ applied: true, users: { added: 1 } })
  expect(await (await own()).json()).toMatchObject({ id: user._id.$oid, access_key: key })
  expect((await run(file, '--apply')).told).toMatchObject({ users: { added: 0, there: 1 } })
  await writeFile(file, '{')
  expect(await run(file)).toMatchObject({
    exitCode: 1,
    stderr: `Line 1 of ${file} is not JSON.\n`,
    told: null,
  })
})
