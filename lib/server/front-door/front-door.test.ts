import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { currentRequest } from '@/lib/log/current-request'
import { listen } from '../processes/listen'
import { type FrontDoor, openFrontDoor } from './front-door'

let door: FrontDoor
let server: Server
let url: string

beforeEach(async () => {
  door = {
    handler: (_request, response) => response.end('served'),
    isDatabaseLost: false,
    isDraining: false,
    isExcess: () => false,
    findUnreadiness: async () => null,
    isSecretReplaced: false,
    metrics: null,
    hasAccessLog: false,
    slowMilliseconds: 0,
    nameRoute: () => 'other',
    trustedProxies: 0,
    appUrl: 'http://localhost:3000',
  }
  server = createServer(openFrontDoor(door))
  url = `http://127.0.0.1:${await listen(server, { port: 0, host: '127.0.0.1' })}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Lets everything through and keeps what arrived. */
function open(): IncomingMessage[] {
  const arrived: IncomingMessage[] = []
  door.handler = (request, response) => {
    arrived.push(request)
    response.end('served')
  }
  return arrived
}

describe('what the audit log keeps of a request', () => {
  test.each([
    ['PUT', '/api/users/0123456789abcdef01234567?p=1', 'PUT /api/users/0123456789abcdef01234567'],
    ['POST', `/reset-password/${'a'.repeat(43)}`, 'POST /reset-password/[secret]'],
    ['GET', '/setup?token=secret', 'GET /setup'],
    ['GET', `/${'long.'.repeat(100)}`, `GET /${'long.'.repeat(100).slice(0, 299)}`],
  ])('%s %s: no query, no token, not too long', async (method, path, kept) => {
    const arrived = open()
    const headers = { 'x-gatehouse-request-line': 'GET /forged', 'sec-fetch-site': 'same-origin' }
    await fetch(url + path, { method, headers })
    expect(arrived[0]?.headers['x-gatehouse-request-line']).toBe(kept)
  })
})

describe('an address with dots in it', () => {
  /** As it is: fetch would resolve it. */
  async function post(path: string, headers: Record<string, string> = {}): Promise<number | undefined> {
    const { port } = new URL(url)
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path, headers })
    sent.end('["$D2020-01-01"]')
    const [answer]: IncomingMessage[] = await once(sent, 'response')
    answer?.resume()
    return answer?.statusCode
  }

  test.each([
    '/api/auth/../../login',
    '/api/auth/%2e%2e/%2E%2e/login',
    '/api/auth\\..\\..\\login',
    '/api/../login?x=/api/..',
  ])('%s is that of a page: other sites and what is no plain call stay outside', async (path) => {
    const arrived = open()
    expect(await post(path)).toBe(403)
    const own = { origin: 'http://localhost:3000', 'content-type': 'text/plain' }
    expect(await post(path, { ...own, 'next-action': 'a'.repeat(42) })).toBe(400)
    expect(arrived).toEqual([])
  })

  test('is handed on as it is meant, and others as they came', async () => {
    const arrived = open()
    for (const path of ['/api/./users/x/..?q=..', '/.well-known/change-password', '/users/a..b?next=/../x']) {
      await post(path, { origin: 'http://localhost:3000' })
    }
    expect(arrived.map((request) => request.url)).toEqual([
      '/api/users/?q=..',
      '/.well-known/change-password',
      '/users/a..b?next=/../x',
    ])
  })
})

test.each([
  [200, '/login?x?', 200, 200],
  [400, '/login?x?', 201, 0],
  [400, '/api/users?', 201, 0],
  [431, '/login?', 0, 201],
  [431, '/api/auth/csrf?', 0, 201],
])('%d answers %s with %d parameters and %d cookies', async (status, path, parameters, cookies) => {
  open()
  const list = (count: number) => Array.from({ length: count }, (_, at) => `a${at}=1`)
  const cookie = list(cookies).join('; ')
  const answer = await fetch(`${url}${path}${list(parameters).join('&')}`, { headers: { cookie } })
  expect(answer.status).toBe(status)
})

test.each([
  [200, encodeURIComponent('["",{"children":["login",{"children":["__PAGE__",{}]}]},null,null,16]')],
  [400, '1'],
  [400, '%E0%A4%A'],
  [400, '['.repeat(5000) + ']'.repeat(5000)],
])('%d answers a page where the browser says it is at %s', async (status, state) => {
  open()
  const headers = { rsc: '1', 'next-router-state-tree': state }
  expect((await fetch(`${url}/login`, { headers })).status).toBe(status)
})

describe('without its database', () => {
  test('nothing waits for it, but scripts and styles are still served', async () => {
    open()
    door.isDatabaseLost = true
    const api = await fetch(`${url}/api/health`)
    expect(api.status).toBe(503)
    expect(await api.text()).toBe(
      '{"Status":"Error","Message":"Service is temporarily unavailable","Meta":null}',
    )
    expect(await (await fetch(`${url}/`)).text()).toContain('Gatehouse cannot reach its database.')
    expect(await (await fetch(`${url}/_next/static/x.css`)).text()).toBe('served')
  })
})

test('what a client claims about itself never arrives', async () => {
  const arrived = open()
  const headers = {
    'X-Request-Id': 'mine',
    'X-Gatehouse-Client-Address': '6.6.6.6',
    'X-Forwarded-For': '6.6.6.6',
  }
  await fetch(url, { headers })
  await fetch(url, { headers })
  expect(arrived.map((request) => request.headers['x-gatehouse-client-address'])).toEqual([
    '127.0.0.1',
    '127.0.0.1',
  ])
  const ids = arrived.map((request) => request.headers['x-request-id'])
  expect(new Set(ids).size).toBe(2)
  expect(ids).not.toContain('mine')
})

test('behind a trusted proxy the address is the one that proxy saw', async () => {
  const arrived = open()
  door.trustedProxies = 1
  await fetch(url, { headers: { 'X-Forwarded-For': '6.6.6.6, 192.0.2.7' } })
  expect(arrived[0]?.headers['x-gatehouse-client-address']).toBe('192.0.2.7')
})

test.each([
  ['PROPFIND', '/api/users', 'GET, HEAD, POST, PUT, DELETE'],
  ['PROPFIND', '/users', 'GET, HEAD, POST, OPTIONS'],
  ['DELETE', '/login', 'GET, HEAD, POST, OPTIONS'],
  ['PUT', '/', 'GET, HEAD, POST, OPTIONS'],
])('%s %s is refused, and the methods to use are named', async (method, path, allow) => {
  const arrived = open()
  const response = await fetch(url + path, { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe(allow)
  expect(arrived).toEqual([])
})

test('programs may change and delete, people may send forms', async () => {
  open()
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect((await fetch(`${url}/api/users/1`, { method })).status, method).toBe(200)
  }
  const headers = { 'sec-fetch-site': 'same-origin' }
  expect((await fetch(`${url}/login`, { method: 'POST', headers })).status).toBe(200)
})

describe('behind a proxy', () => {
  /** What HAProxy and a bare nginx send; fetch cannot. @returns the answer as it came, and how the connection ended */
  async function sendRaw(lines: string[], onData = () => {}): Promise<{ text: string; error?: string }> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    // Not `end`: node:http ends a half-closed connection.
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      onData()
    })
    return new Promise((resolve) => {
      socket.on('error', (error) => resolve({ text, error: error.message }))
      socket.on('close', () => resolve({ text }))
    })
  }

  test('a request of HTTP/1.0 without Host is answered, on pages and API, with the host of APP_URL', async () => {
    const arrived = open()
    door.appUrl = 'https://gatehouse.example.com'
    for (const path of ['/', '/login', '/api', '/api/health']) {
      expect((await sendRaw([`GET ${path} HTTP/1.0`])).text, path).toMatch(/^HTTP\/1.1 200 .*served$/s)
    }
    expect(arrived.map(({ headers }) => headers.host)).toEqual(Array(4).fill('gatehouse.example.com'))
    const { rawHeaders } = arrived[0] ?? {}
    expect(rawHeaders?.slice(rawHeaders.indexOf('host'))).toEqual(['host', 'gatehouse.example.com'])
  })

  test.each(['/', '/login', '*'])(
    'OPTIONS %s is answered as HAProxy expects it, and 503 without database',
    async (path) => {
      open()
      const { text } = await sendRaw([`OPTIONS ${path} HTTP/1.0`])
      expect(text).toMatch(/^HTTP\/1.1 204 .*allow: GET, HEAD, POST, OPTIONS/is)
      door.isDatabaseLost = true
      expect((await sendRaw([`OPTIONS ${path} HTTP/1.0`])).text).toMatch(/^HTTP\/1.1 503 /)
    },
  )

  test('an answer that breaks off does not look whole in HTTP/1.0', async () => {
    let breakOff = () => {}
    door.handler = (_request, response) => {
      breakOff = () => response.destroy()
      response.write('half')
    }
    const answer = await sendRaw(['GET / HTTP/1.0'], () => breakOff())
    expect(answer).toMatchObject({ error: expect.stringContaining('ECONNRESET') })
  })

  const appUrl = 'https://gatehouse.example.com'
  type Way = {
    origin?: string
    site?: string
    host?: string
    forwarded?: string
    proxies?: number
    app?: string
  }
  test.each<[string, number, Way]>([
    ['APP_URL', 200, { origin: appUrl, host: '127.0.0.1:3000', forwarded: 'evil.example' }],
    ['another site', 403, { origin: 'https://evil.example', host: 'gatehouse.example.com' }],
    [
      'another site that the browser calls ours',
      403,
      { origin: 'https://evil.example', site: 'same-origin' },
    ],
    ['a site whose name begins like ours', 403, { origin: `${appUrl}.evil.example` }],
    ['another port', 403, { origin: `${appUrl}:8443` }],
    ['no encryption', 403, { origin: 'http://gatehouse.example.com', host: 'gatehouse.example.com' }],
    ['nobody', 403, {}],
    ['a sandbox', 403, { origin: 'null' }],
    ['our page without a referrer', 200, { origin: 'null', site: 'same-origin' }],
    ['a sandbox, says the browser', 403, { origin: 'null', site: 'cross-site' }],
    ['what is no origin', 403, { origin: 'gatehouse.example.com' }],
    [
      'another name of this server',
      200,
      { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000', app: 'http://localhost:3000' },
    ],
    ['another name by https', 200, { origin: 'https://inner.example', host: 'INNER.example' }],
    [
      'a name that a trusted proxy tells',
      200,
      { origin: 'https://inner.example', forwarded: 'inner.example, x', proxies: 1 },
    ],
    ['a name that a stranger tells', 403, { origin: 'https://inner.example', forwarded: 'inner.example' }],
  ])(
    'a form of %s is answered %d',
    async (_title, status, { origin, site, host, forwarded, proxies = 0, app }) => {
      const arrived = open()
      door.appUrl = app ?? appUrl
      door.trustedProxies = proxies
      const { text } = await sendRaw([
        'POST /users HTTP/1.1',
        `Host: ${host ?? 'upstream'}`,
        'Connection: close',
        ...(origin ? [`Origin: ${origin}`] : []),
        ...(site ? [`Sec-Fetch-Site: ${site}`] : []),
        ...(forwarded ? [`X-Forwarded-Host: ${forwarded}`, 'X-Forwarded-Proto: gopher'] : []),
      ])
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      if (status === 403) return expect(arrived).toEqual([])
      // Whatever Next and next-auth compare, they find the same.
      const { headers } = arrived[0] ?? {}
      expect(headers?.host).toBe(new URL(door.appUrl).host)
      expect(headers?.origin).toBe(door.appUrl)
      expect(headers).not.toHaveProperty('x-forwarded-host')
      expect(headers).not.toHaveProperty('x-forwarded-proto')
    },
  )
})

test('while it drains, load balancers are told, everything is answered, and answers end their connection', async () => {
  open()
  door.isDraining = true
  for (const path of ['/', '/users', '/api/users', '/_next/static/x.css']) {
    const response = await fetch(url + path)
    expect([path, response.status, response.headers.get('connection')]).toEqual([path, 200, 'close'])
  }
  for (const path of ['/api/health', '/api/health/', '/api/health?full']) {
    const health = await fetch(url + path)
    expect([path, health.status, health.headers.get('connection')]).toEqual([path, 503, 'close'])
    expect(await health.text()).toBe('{"Status":"Error","Message":"Gatehouse is stopping","Meta":null}')
  }
  expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(503)
})

test('on a connection too many only health is answered', async () => {
  open()
  door.isExcess = () => true
  const refused = await fetch(`${url}/api/users`)
  expect([refused.status, refused.headers.get('connection')]).toEqual([503, 'close'])
  expect(await refused.text()).toBe('{"Status":"Error","Message":"Too many connections","Meta":null}')
  expect(await (await fetch(`${url}/users`)).text()).toContain('too many connections')
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
})

describe('a probe', () => {
  async function ask(path: string, method = 'GET') {
    const response = await fetch(url + path, { method })
    return `${response.status} ${await response.text()}`
  }

  test('/livez is ok as long as the process answers, and /readyz gives the reason why it is not', async () => {
    expect(await ask('/livez')).toBe('200 ok\n')
    expect(await ask('/readyz')).toBe('200 ok\n')
    expect(await ask('/readyz?verbose=1', 'HEAD')).toBe('200 ')

    door.findUnreadiness = async () => 'migrations are missing'
    expect(await ask('/readyz')).toBe('503 not ready: migrations are missing\n')
    door.isSecretReplaced = true
    expect(await ask('/readyz')).toMatch(/^503 not ready: AUTH_SECRET was replaced/)
    expect(await ask('/api/users')).toContain('Service is temporarily unavailable')
    expect(await ask('/login')).toMatch(/^503 .*Gatehouse has to be started again/s)
    door.isDatabaseLost = true
    expect(await ask('/readyz')).toBe('503 not ready: the database does not answer\n')
    door.isDraining = true
    expect(await ask('/readyz')).toBe('503 not ready: Gatehouse is stopping\n')
    expect(await ask('/livez')).toBe('200 ok\n')
  })

  test('is answered on a connection that is one too many, and has no page', async () => {
    door.isExcess = () => true
    expect(await ask('/livez')).toBe('200 ok\n')
    expect(await ask('/livez/more')).toContain('503')
  })
})

describe('behind a trusted proxy', () => {
  const given = { 'x-request-id': 'proxy-4711', traceparent: `00-${'4b'.repeat(16)}-${'a0'.repeat(8)}-01` }
  const idOf = async (headers: Record<string, string>) =>
    (await fetch(`${url}/users`, { headers })).headers.get('x-request-id')

  test('its id of the request is used, if it is one, and only once at a time', async () => {
    door.trustedProxies = 1
    expect(await idOf(given)).toBe('proxy-4711')
    expect(await idOf(given), 'when the first is answered').toBe('proxy-4711')
    expect(await idOf({ 'x-request-id': 'short' })).toMatch(/^[\da-f-]{36}$/)
    expect(await idOf({ 'x-request-id': 'with a space' })).toMatch(/^[\da-f-]{36}$/)

    const held: (() => void)[] = []
    door.handler = (_request, response) => void held.push(() => response.end())
    const both = [idOf(given), idOf(given)]
    await vi.waitFor(() => expect(held).toHaveLength(2))
    for (const end of held) end()
    const ids = await Promise.all(both)
    expect(ids.filter((id) => id === 'proxy-4711')).toHaveLength(1)
  })

  test('its trace is known to the code behind, and nothing of it without one', async () => {
    const seen: unknown[] = []
    door.handler = (_request, response) => {
      seen.push(currentRequest())
      response.end()
    }
    await idOf(given)
    door.trustedProxies = 1
    await idOf(given)
    await idOf({ traceparent: `00-${'0'.repeat(32)}-${'a0'.repeat(8)}-01` })
    expect(seen).toEqual([
      { requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
      { requestId: 'proxy-4711', traceId: '4b'.repeat(16) },
      { requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
    ])
  })
})
