import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './front-door'
import { listen } from './listen'

let door: FrontDoor
let server: Server
let url: string

beforeEach(async () => {
  door = { handler: null, isDatabaseLost: false, isStopping: false, trustedProxies: 0, isSecure: false }
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

describe('before it is ready', () => {
  test('programs get 503 in the envelope and are told when to come back', async () => {
    const response = await fetch(`${url}/api/users`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.text()).toBe('{"Status":"Error","Message":"Gatehouse is starting","Meta":null}')
  })

  test('people get a page that reloads itself', async () => {
    const response = await fetch(`${url}/users`)
    expect(response.status).toBe(503)
    expect(response.headers.get('refresh')).toBe('3')
    expect(await response.text()).toContain('Gatehouse is starting.')
  })
})

describe('what the audit trail keeps of a request', () => {
  test.each([
    ['PUT', '/api/users/0123456789abcdef01234567?p=1', 'PUT /api/users/0123456789abcdef01234567'],
    ['POST', `/reset-password/${'a'.repeat(43)}`, 'POST /reset-password/[secret]'],
    ['GET', '/setup?token=secret', 'GET /setup'],
    ['GET', `/${'long.'.repeat(100)}`, `GET /${'long.'.repeat(100).slice(0, 299)}`],
  ])('%s %s: no query, no token, not too long', async (method, path, kept) => {
    const arrived = open()
    await fetch(url + path, { method, headers: { 'x-gatehouse-request-line': 'GET /forged' } })
    expect(arrived[0]?.headers['x-gatehouse-request-line']).toBe(kept)
  })
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
  ['PROPFIND', '/users', 'GET, HEAD, POST'],
  ['DELETE', '/login', 'GET, HEAD, POST'],
  ['PUT', '/', 'GET, HEAD, POST'],
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
  expect((await fetch(`${url}/login`, { method: 'POST' })).status).toBe(200)
})

test('while it stops, answers end their connection', async () => {
  open()
  door.isStopping = true
  expect((await fetch(url)).headers.get('connection')).toBe('close')
})
