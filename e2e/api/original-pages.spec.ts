import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '../support/test'

/*
 * Every request and answer printed in the two original pages, run as they print it. Where their examples differ among
 * themselves, the answer is the one docs/decisions/007 names.
 */

const shell = promisify(execFile)
const isThere = (program: string) => spawnSync(program, ['--version']).status === 0

test.skip(!isThere('curl'), 'curl is not on this machine')

/** The curl program itself, with the flags that the original prints. */
async function curl(...args: string[]): Promise<string> {
  const { stdout } = await shell('curl', args)
  return stdout
}

/** A request as the API page prints it: method, path, `authorization` in lower case, a body without content type. */
async function sampleRequest(key: string, method: string, url: string, body?: string) {
  const answer = await curl(
    ...['-s', '-X', method, '-H', `authorization:${key}`, '-w', '\n%{http_code}'],
    ...(body ? ['-d', body] : []),
    url,
  )
  const lines = answer.split('\n')
  return { status: Number(lines.pop()), text: lines.join('\n') }
}

const jason = (email: string) =>
  JSON.stringify({ first_name: 'Jason', last_name: 'Jasonson', email_address: email, active: true }, null, 4)

test.describe('Create Users: "Create a Dashboard User with the API"', () => {
  test('the printed curl line, through python, prints the printed answer', async ({ gatehouse, admin }) => {
    const command = `curl -H "Authorization: ${admin.access_key}" \\
     -s \\
     -H "Content-Type: application/json" \\
     -X POST \\
     -d '{
        "first_name": "Test",
        "last_name": "User",
        "email_address": "test@testing.com",
        "active": true,
        "user_permissions": {
            "IsAdmin": "admin"
        },
        "password": "thisisatest"
     }' ${gatehouse.url}/api/users`
    const { stdout } = await shell('sh', ['-c', command])
    expect(stdout).toBe('{"Status":"OK","Message":"User created","Meta":null}')

    // The page prints what the formatter of its time made of it: keys in alphabetical order.
    test.skip(!isThere('python3'), 'python3 is not on this machine')
    const again = command.replace('test@testing.com', 'python@testing.com')
    const formatted = await shell('sh', ['-c', `${again} | python3 -mjson.tool --sort-keys`])
    expect(formatted.stdout).toBe(
      '{\n    "Message": "User created",\n    "Meta": null,\n    "Status": "OK"\n}\n',
    )
  })

  test('"the user is now active", is an admin, signs in, and has an API access token', async ({
    gatehouse,
    admin,
  }) => {
    const body = JSON.stringify({
      first_name: 'Test',
      last_name: 'User',
      email_address: 'active@testing.com',
      active: true,
      user_permissions: { IsAdmin: 'admin' },
      password: 'thisisatest',
    })
    await sampleRequest(admin.access_key, 'POST', `${gatehouse.url}/api/users`, body)
    const list = await sampleRequest(admin.access_key, 'GET', `${gatehouse.url}/api/users?p=-1`)
    const made = JSON.parse(list.text).users.find(
      (user: { email_address: string }) => user.email_address === 'active@testing.com',
    )

    expect(made).toMatchObject({ active: true, password: '', user_permissions: { IsAdmin: 'admin' } })
    const own = await sampleRequest(made.access_key, 'GET', `${gatehouse.url}/api/users/${made.id}`)
    expect(JSON.parse(own.text)).toEqual(made)
  })
})

test.describe('Dashboard API: Users', () => {
  /** Adds Jason and answers his address in the API. */
  async function addJason(url: string, key: string, email: string): Promise<string> {
    const response = await fetch(`${url}/api/users`, {
      method: 'POST',
      headers: { authorization: key },
      body: jason(email),
    })
    expect(await response.text()).toBe('{"Status":"OK","Message":"User created","Meta":null}')
    return `${url}${response.headers.get('location')}`
  }

  test('List users: the nine printed keys in their order, no hash, `pages` 0', async ({
    gatehouse,
    admin,
  }) => {
    const { status, text } = await sampleRequest(admin.access_key, 'GET', `${gatehouse.url}/api/users`)

    expect(status).toBe(200)
    expect(text).toMatch(/^\{"users":\[\{.*\}\],"pages":0\}$/)
    const [first] = JSON.parse(text).users
    expect(Object.keys(first)).toEqual([
      ...['api_model', 'first_name', 'last_name', 'email_address', 'password', 'org_id', 'active', 'id'],
      ...['access_key', 'user_permissions'],
    ])
    expect(first).toMatchObject({ api_model: {}, password: '', org_id: admin.org_id, id: admin.id })
    expect(first.id).toMatch(/^[0-9a-f]{24}$/)
    expect(first.access_key).toMatch(/^[0-9a-f]{32}$/)
  })

  test('Get User: the bare object', async ({ gatehouse, admin }) => {
    const user = await addJason(gatehouse.url, admin.access_key, 'get@jasonsonson.com')
    const { status, text } = await sampleRequest(admin.access_key, 'GET', user)

    expect(status).toBe(200)
    expect(text).toMatch(
      /^\{"api_model":\{\},"first_name":"Jason","last_name":"Jasonson","email_address":"get@jasonsonson\.com","password":"","org_id":"[0-9a-f]{24}","active":true,"id":"[0-9a-f]{24}","access_key":"[0-9a-f]{32}","user_permissions":\{\}\}$/,
    )
  })

  test('Add users: printed as GET, which lists; the property table says POST, which adds', async ({
    gatehouse,
    admin,
  }) => {
    const url = `${gatehouse.url}/api/users`
    const asPrinted = await sampleRequest(admin.access_key, 'GET', url, jason('printed@jasonsonson.com'))
    expect(asPrinted.status).toBe(200)
    expect(JSON.parse(asPrinted.text)).toHaveProperty('users')
    expect(asPrinted.text).not.toContain('printed@jasonsonson.com')

    const added = await sampleRequest(admin.access_key, 'POST', url, jason('printed@jasonsonson.com'))
    expect(added).toEqual({ status: 200, text: '{"Status":"OK","Message":"User created","Meta":null}' })
  })

  test('Set user password: the second call that the page tells to make', async ({
    gatehouse,
    admin,
    request,
  }) => {
    const user = await addJason(gatehouse.url, admin.access_key, 'password@jasonsonson.com')
    const reply = await sampleRequest(
      admin.access_key,
      'POST',
      `${user}/actions/reset`,
      '{"new_password":"test123456"}',
    )
    expect(reply).toEqual({
      status: 200,
      text: '{"Status":"OK","Message":"User password updated","Meta":""}',
    })

    const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
    const form = { csrfToken, email: 'password@jasonsonson.com', password: 'test123456', json: 'true' }
    expect((await request.post('/api/auth/callback/credentials', { form })).status()).toBe(200)
    expect((await (await request.get(user)).json()).email_address).toBe('password@jasonsonson.com')
  })

  test('Update user', async ({ gatehouse, admin }) => {
    const user = await addJason(gatehouse.url, admin.access_key, 'update@jasonsonson.com')
    const body =
      '{\n    "first_name": "Jason",\n    "last_name": "File",\n    "email_address": "jason.file@jasonsonson.com",\n    "active": true\n}'
    const reply = await sampleRequest(admin.access_key, 'PUT', user, body)
    expect(reply).toEqual({ status: 200, text: '{"Status":"OK","Message":"User updated","Meta":null}' })

    const { text } = await sampleRequest(admin.access_key, 'GET', user)
    expect(JSON.parse(text)).toMatchObject({
      first_name: 'Jason',
      last_name: 'File',
      email_address: 'jason.file@jasonsonson.com',
      active: true,
    })
  })

  test('Delete user', async ({ gatehouse, admin }) => {
    const user = await addJason(gatehouse.url, admin.access_key, 'delete@jasonsonson.com')
    const reply = await sampleRequest(admin.access_key, 'DELETE', user)
    expect(reply).toEqual({ status: 200, text: '{"Status":"OK","Message":"User deleted","Meta":""}' })

    expect((await sampleRequest(admin.access_key, 'GET', user)).status).toBe(404)
  })
})
