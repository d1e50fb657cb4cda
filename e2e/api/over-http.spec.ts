import http from 'node:http'
import { expect, test } from '../support/test'

/* What only the real server can show: the route functions themselves are tested beside them. */

type Reply = { status: number; headers: http.IncomingHttpHeaders; text: string }

// One kept connection at a time, so that what a request leaves behind shows in the next one.
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

/** A request that no client library has tidied up. */
function send(
  url: string,
  path: string,
  options: http.RequestOptions & { body?: string } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, agent, ...options }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    request.on('error', reject)
    request.end(options.body)
  })
}

const error = (message: string) => JSON.stringify({ Status: 'Error', Message: message, Meta: null })

test('every method and form of address answers directly, in the envelope', async ({ gatehouse, admin }) => {
  const headers = { authorization: admin.access_key }
  const ask = (method: string, path: string) => send(gatehouse.url, path, { method, headers })

  expect((await ask('GET', '/api/users/')).status).toBe(200)
  expect((await ask('GET', `/api/users/${admin.id}/`)).status).toBe(200)
  const got = await ask('GET', '/api/users')
  const head = await ask('HEAD', '/api/users')
  expect([head.status, head.text, head.headers['content-type']]).toEqual([
    200,
    '',
    got.headers['content-type'],
  ])

  const patch = await ask('PATCH', '/api/users')
  expect([patch.status, patch.headers.allow, patch.text]).toEqual([
    405,
    'GET, HEAD, POST, OPTIONS',
    error('Method not allowed'),
  ])
  expect((await ask('PROPFIND', '/api/users')).status).toBe(405)
  for (const path of ['/api', '/api/', '/api/nothing', `/api/users/${admin.id}/nothing`]) {
    expect([path, (await ask('GET', path)).text]).toEqual([path, error('There is nothing at this address')])
  }
})

test('addresses that are none, and ids that are none, never make a 500', async ({ gatehouse, admin }) => {
  const headers = { authorization: admin.access_key }
  const ask = (path: string) => send(gatehouse.url, path, { headers })

  expect(await ask('/api/users/%E0%A4%A')).toMatchObject({
    status: 400,
    text: error('The address is not valid'),
  })
  expect((await ask('/users/%E0%A4%A')).status).toBe(400)
  for (const id of ['%00', '..%2f..', '%F0%9F%98%80', 'x'.repeat(4000), '%7Bid%7D', '-1']) {
    const { status, text } = await ask(`/api/users/${id}`)
    expect([id, status < 500, text.startsWith('{"Status":"Error"')]).toEqual([id, true, true])
  }
})

test('a target in absolute form is its path, and one that is none is refused', async ({
  gatehouse,
  admin,
}) => {
  const headers = { authorization: admin.access_key }
  const absolute = await send(gatehouse.url, `http://elsewhere.example/api/users/${admin.id}`, { headers })
  expect(JSON.parse(absolute.text)).toMatchObject({ id: admin.id })
  const star = await send(gatehouse.url, '*')
  expect(star.status).toBe(400)
})

test('a body of 1 MiB is refused, with and without a declared length', async ({ gatehouse, admin }) => {
  const body = 'x'.repeat(1024 * 1024)
  for (const length of [{ 'content-length': body.length }, { 'transfer-encoding': 'chunked' }]) {
    const headers = { authorization: admin.access_key, ...length }
    const reply = await send(gatehouse.url, '/api/users', { method: 'POST', headers, body })
    expect([reply.status, reply.text]).toEqual([413, error('Request body is larger than 64 KiB')])
    // The kept connection is not spoilt for the next request.
    expect((await send(gatehouse.url, '/api/health')).status).toBe(200)
  }
})

test('twenty parallel creates with one email make one user and nineteen 409', async ({
  gatehouse,
  admin,
}) => {
  const body = JSON.stringify({ first_name: 'A', last_name: 'B', email_address: 'twenty@example.com' })
  const headers = { authorization: admin.access_key }
  const replies = await Promise.all(
    Array.from({ length: 20 }, () =>
      send(gatehouse.url, '/api/users', { method: 'POST', headers, body, agent: undefined }),
    ),
  )
  expect(replies.map((reply) => reply.status).sort()).toEqual([200, ...Array(19).fill(409)])
})

test('health answers without sign-in', async ({ gatehouse }) => {
  const { status, text } = await send(gatehouse.url, '/api/health')
  expect([status, text]).toEqual([200, '{"Status":"OK","Message":"Database reached","Meta":null}'])
})

test('pages and answers carry their protection, each page a nonce of its own', async ({ gatehouse }) => {
  const [one, other] = [await send(gatehouse.url, '/login'), await send(gatehouse.url, '/login')]
  const policy = String(one.headers['content-security-policy'])
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toBe(other.headers['content-security-policy'])
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  const scripts = one.text.match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])

  for (const path of ['/login', '/no-such-page', '/api/users', '/api/health', '/icon.svg']) {
    expect([path, (await send(gatehouse.url, path)).headers]).toMatchObject([
      path,
      {
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
      },
    ])
  }
  expect(one.headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
})

test('nothing that browsers get knows the name of a secret', async ({ gatehouse }) => {
  const page = await send(gatehouse.url, '/login')
  const files = [...new Set(page.text.match(/\/_next\/static\/[^"\\]+\.js/g) ?? [])]
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const { status, text } = await send(gatehouse.url, file)
    expect([file, status, /AUTH_SECRET|DATABASE_URL|SMTP_URL/.test(text)]).toEqual([file, 200, false])
  }
})

test('a client cannot choose the request id or the address that go into the audit trail', async ({
  gatehouse,
  admin,
}) => {
  const headers = {
    authorization: admin.access_key,
    'x-request-id': 'mine',
    'x-forwarded-for': '203.0.113.9',
  }
  const reply = await send(gatehouse.url, '/api/users', { headers })
  expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})
