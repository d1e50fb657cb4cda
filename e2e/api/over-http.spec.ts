import { readFileSync } from 'node:fs'
import http from 'node:http'
import fc from 'fast-check'
import {
  anyCookies,
  anyHeader,
  anyJson,
  anyObject,
  anyQuery,
  anyText,
  reproducible,
} from '@/lib/api/test-support/anything'
import { addPerson } from '../support/people'
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

test('icons, manifest and robots.txt are files that anyone may keep, and there is no contact without a setting', async ({
  gatehouse,
}) => {
  const kinds = {
    '/icon.svg': 'image/svg+xml',
    '/icon-192.png': 'image/png',
    '/icon-512.png': 'image/png',
    '/icon-maskable-512.png': 'image/png',
    '/apple-touch-icon.png': 'image/png',
    '/robots.txt': 'text/plain; charset=UTF-8',
    '/manifest.webmanifest': 'application/manifest+json',
  }
  for (const [path, kind] of Object.entries(kinds)) {
    const { status, headers } = await send(gatehouse.url, path)
    expect([path, status, headers['content-type'], headers['set-cookie']]).toEqual([
      path,
      200,
      kind,
      undefined,
    ])
  }
  const { text } = await send(gatehouse.url, '/manifest.webmanifest')
  for (const { src } of JSON.parse(text).icons) expect(Object.keys(kinds)).toContain(src)
  expect((await send(gatehouse.url, '/login')).text).toContain('href="/manifest.webmanifest"')
  expect((await send(gatehouse.url, '/.well-known/security.txt')).status).toBe(404)
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

test('a client cannot choose the request id or the address that go into the audit log', async ({
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

test.describe('whatever is sent', () => {
  const pages = [
    ...['/users', '/users/deleted', '/users/new', '/users/x', '/users/import', '/users/templates', '/audit'],
    ...['/account', '/login', '/setup', '/forgot-password', '/reset-password/x', '/signed-out', '/help', '/'],
  ]
  const names = [
    ...['q', 'status', 'admin', 'privilege', 'sign-in', 'invitation', 'sort', 'page', 'columns', 'density'],
    ...['person', 'action', 'result', 'door', 'from', 'to', 'before', 'after', 'next', 'notice', 'token'],
    ...['callbackUrl', 'error', '_rsc'],
  ]
  const headerNames = [
    ...['user-agent', 'accept', 'accept-language', 'range', 'if-none-match', 'rsc', 'next-router-state-tree'],
    ...['next-url', 'x-forwarded-for', 'x-forwarded-proto', 'x-request-id', 'x-middleware-subrequest'],
  ]
  const cookieNames = ['theme', 'language', 'users-look', 'gatehouse.callback', 'gatehouse.csrf']
  const formNames = ['email', 'password', 'csrfToken', 'callbackUrl', 'json', 'redirect']
  const authPaths = [
    'csrf',
    'session',
    'providers',
    'signin',
    'error',
    'callback/credentials',
    'signout',
    'x',
  ]
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const actionIds = Object.keys(node)

  const anyPart = fc.record({
    query: anyQuery(names),
    headers: fc.dictionary(fc.constantFrom(...headerNames), anyHeader, { maxKeys: 2 }),
    cookie: anyCookies(cookieNames),
  })
  const anyPage = fc.record({ method: fc.constant('GET'), path: fc.constantFrom(...pages), part: anyPart })
  const anyAction = fc.record({
    method: fc.constant('POST'),
    path: fc.constantFrom('/login', '/users'),
    part: anyPart,
    id: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...actionIds) },
      { weight: 1, arbitrary: anyHeader },
    ),
    type: fc.oneof(
      { weight: 5, arbitrary: fc.constant('text/plain;charset=UTF-8') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('multipart/form-data', 'multipart/form-data; boundary=a', 'a'),
      },
    ),
    body: fc.oneof(
      { weight: 4, arbitrary: fc.array(anyJson, { maxLength: 2 }).map((sent) => JSON.stringify(sent)) },
      { weight: 1, arbitrary: fc.oneof(anyText, fc.constantFrom('["$F1"]', '["$1:a:b"]', '["$@0"]')) },
    ),
  })
  const anySignIn = fc.record({
    method: fc.constantFrom('GET', 'POST'),
    path: fc.constantFrom(...authPaths).map((path) => `/api/auth/${path}`),
    part: anyPart,
    type: fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain'),
    body: fc.oneof(
      anyObject(formNames).map((sent) => JSON.stringify(sent)),
      anyQuery(formNames),
    ),
  })
  type Sent = {
    method: string
    path: string
    part: { query: string; headers: object; cookie: string }
  } & Partial<Record<'id' | 'type' | 'body', string>>

  test('no page, action or sign-in answers 500 or not at all', async ({ gatehouse, admin, playwright }) => {
    const person = await addPerson(gatehouse.url, admin, { permissions: { IsAdmin: 'admin' } })
    const browser = await playwright.request.newContext({ baseURL: gatehouse.url })
    const csrf = await (await browser.get('/api/auth/csrf')).json()
    const form = { email: person.email, password: person.password, csrfToken: csrf.csrfToken, json: 'true' }
    await browser.post('/api/auth/callback/credentials', { form })
    const { cookies } = await browser.storageState()
    const session = cookies.find(({ name }) => name === 'gatehouse.session')
    await browser.dispose()

    const property = fc.asyncProperty(
      fc.oneof(
        { weight: 2, arbitrary: anyPage as fc.Arbitrary<Sent> },
        { weight: 3, arbitrary: anyAction as fc.Arbitrary<Sent> },
        { weight: 2, arbitrary: anySignIn as fc.Arbitrary<Sent> },
      ),
      async ({ method, path, part, id, type, body }) => {
        const reply = await send(gatehouse.url, `${path}?${part.query}`, {
          method,
          headers: {
            ...part.headers,
            ...(id === undefined ? {} : { 'next-action': id }),
            ...(type === undefined ? {} : { 'content-type': type }),
            origin: gatehouse.url,
            cookie: `gatehouse.session=${session?.value}; ${part.cookie}`,
          },
          ...(method === 'POST' && body !== undefined ? { body } : {}),
          signal: AbortSignal.timeout(20_000),
        })
        expect(reply.status, reply.text.slice(0, 300)).toBeLessThan(500)
      },
    )
    await fc.assert(property, { ...reproducible, numRuns: 250 })
  })

  test('an invalid callback address does not prevent signing in', async ({ gatehouse, admin }) => {
    const person = await addPerson(gatehouse.url, admin)
    const csrf = await send(gatehouse.url, '/api/auth/csrf?callbackUrl=x', {
      headers: { cookie: 'gatehouse.callback=x' },
    })
    expect(csrf.status).toBe(200)
    // The browser is told to keep a good one instead.
    expect(csrf.headers['set-cookie']?.join()).toContain('gatehouse.callback=http')
    const cookie = csrf.headers['set-cookie']?.map((one) => one.split(';', 1)[0]).join('; ') ?? ''
    const { csrfToken } = JSON.parse(csrf.text)
    const reply = await send(gatehouse.url, '/api/auth/callback/credentials', {
      method: 'POST',
      headers: { cookie: `gatehouse.callback=%00; ${cookie}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        email: person.email,
        password: person.password,
        csrfToken,
        callbackUrl: 'x',
        json: 'true',
      }),
    })
    expect([reply.status, reply.headers['set-cookie']?.join()]).toEqual([
      200,
      expect.stringContaining('gatehouse.session='),
    ])
  })

  test('the calls of actions are plain JSON, or refused before they are read', async ({ gatehouse }) => {
    const call = (body: string, headers = {}) =>
      send(gatehouse.url, '/login', {
        method: 'POST',
        headers: {
          origin: gatehouse.url,
          'next-action': actionIds[0],
          'content-type': 'text/plain;charset=UTF-8',
          ...headers,
        },
        body,
      })
    for (const body of ['["$F1"]', '[{"then":"$1:__proto__:then"}]', 'nothing', '', '['.repeat(30_000)]) {
      expect([body, (await call(body)).status]).toEqual([body, 400])
    }
    expect((await call(JSON.stringify(['x'.repeat(70_000)]))).status).toBe(413)
    expect((await call('x', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(400)
    // Next prints several lines about this one; that each is JSON in the log is looked for after all tests.
    expect((await call('[]', { 'next-action': `40${'0'.repeat(40)}`, 'user-agent': '\x9b31m' })).status).toBe(
      409,
    )
    expect((await call(JSON.stringify([{ toString: 1 }]))).status).toBe(200)
    expect((await send(gatehouse.url, '/_global-error')).status).toBe(400)
    // Without scripts a language is a plain form.
    const chosen = await send(gatehouse.url, '/language', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: gatehouse.url,
        referer: `${gatehouse.url}/forgot-password?a=b`,
      },
      body: 'language=de',
    })
    expect([chosen.status, chosen.headers.location]).toEqual([303, '/forgot-password?a=b'])
    expect(chosen.headers['set-cookie']?.join()).toContain('language=de')
  })
})
