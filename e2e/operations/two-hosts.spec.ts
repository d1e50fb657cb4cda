import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { text } from 'node:stream/consumers'
import { cleanEnvironment, projectFolder } from '../support/environment'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

test.use({ isSetUp: true })

type Call = { method: string; path: string; headers?: Record<string, string>; body?: string }

/** The requests to both hosts, in this order; `{id}` is the user made by the second call. */
const calls: Call[] = [
  { method: 'GET', path: '/api/users' },
  {
    method: 'POST',
    path: '/api/users',
    body: '{"first_name":"A","last_name":"B","email_address":"{host}@example.com"}',
  },
  { method: 'GET', path: '/api/users/{id}' },
  { method: 'GET', path: '/api/users/{id}/' },
  { method: 'HEAD', path: '/api/users/{id}' },
  { method: 'OPTIONS', path: '/api/users/{id}' },
  { method: 'PATCH', path: '/api/users/{id}', body: '{}' },
  { method: 'PUT', path: '/api/users/{id}', body: '{"last_name":"C"}', headers: { 'if-match': '"1"' } },
  { method: 'PUT', path: '/api/users/{id}', body: '{"last_name":"D"}', headers: { 'if-match': '"1"' } },
  { method: 'PUT', path: '/api/users/{id}', body: '{"last_name":' },
  { method: 'PUT', path: '/api/users/{id}', body: '{"last_name":""}' },
  { method: 'PUT', path: '/api/users/{id}', body: `{"last_name":"${'x'.repeat(70_000)}"}` },
  { method: 'PUT', path: '/api/users/{id}', body: '' },
  { method: 'PUT', path: '/api/users/{id}/actions/key/reset', body: '{}' },
  { method: 'POST', path: '/api/users/{id}/actions/reset', body: '{"new_password":"a new password"}' },
  { method: 'GET', path: '/api/users?p=-1' },
  { method: 'GET', path: '/api/users?p=1&p=2' },
  { method: 'GET', path: '/api/users?p=%F0%9F%92%A9' },
  { method: 'POST', path: '/api/users/search', body: '{"filters":{"query":"{host}@"}}' },
  { method: 'POST', path: '/api/users/search?p=-1', body: '{"filters":{"query":"{host}@"}}' },
  { method: 'POST', path: '/api/users/search', body: '{"filters":{}}' },
  { method: 'GET', path: '/api/users/search?q=nobody' },
  { method: 'GET', path: '/api/users/search' },
  { method: 'GET', path: '/api/users', headers: { authorization: '' } },
  { method: 'GET', path: '/api/users', headers: { authorization: 'Bearer nobody' } },
  { method: 'GET', path: '/api/users/nobody' },
  { method: 'GET', path: '/api/users/%7Bid%7D' },
  { method: 'GET', path: '/api/users/{id}/nothing' },
  { method: 'GET', path: '/api/nothing/at/all' },
  { method: 'GET', path: '/api/users/../health' },
  { method: 'GET', path: '/api/users/%2e%2e/health' },
  { method: 'GET', path: '/api/users/./{id}' },
  { method: 'GET', path: '/api' },
  { method: 'GET', path: '/api/' },
  { method: 'DELETE', path: '/api/users' },
  { method: 'GET', path: '/api/health' },
  { method: 'GET', path: '/api/health/' },
  { method: 'POST', path: '/api/health' },
  { method: 'DELETE', path: '/api/users/{id}' },
  { method: 'DELETE', path: '/api/users/{id}' },
]

/** Headers from around the routes: node itself, our front door, and Next's compression and pages. */
const around =
  /^(date|connection|keep-alive|transfer-encoding|content-length|vary|x-request-id|x-frame-options|cross-origin-.*|permissions-policy)$/

test('the API answers alike on our server and on any Next host', async ({ start, postgresql, admin }) => {
  const settings = { DATABASE_URL: postgresql.url, AUTH_SECRET }
  const server = await start(settings)
  const next = await startNext({ ...settings, APP_URL: server.url, NEXTAUTH_URL: server.url })
  try {
    const onServer = await askAll(server.url, 'one', admin.access_key)
    const onNext = await askAll(next.url, 'two', admin.access_key)
    for (const [index, call] of calls.entries()) {
      expect.soft(onNext[index], `${call.method} ${call.path} ${call.body ?? ''}`).toEqual(onServer[index])
    }
    expect(onServer.map(({ status }) => status)).toContain(413)
    expect(onServer[0]).toMatchObject({ status: 200 })
  } finally {
    await next.stop()
  }
})

type Answer = { status: number; headers: Record<string, unknown>; body: string }

async function askAll(url: string, host: string, key: string): Promise<Answer[]> {
  const answers: Answer[] = []
  let id = ''
  for (const call of calls) {
    const answer = await ask(url, {
      method: call.method,
      path: call.path.replace('{id}', id),
      headers: { authorization: key, ...call.headers },
      body: call.body?.replace('{host}', host),
    })
    id ||= /\/([0-9a-f]{24})$/.exec(String(answer.headers.location ?? ''))?.[1] ?? ''
    answers.push(JSON.parse(withoutChance(JSON.stringify(answer), host)))
  }
  return answers
}

/** Ids, keys and the name of the host differ from run to run. */
function withoutChance(text: string, host: string): string {
  return text
    .replace(/\b[0-9a-f]{32}\b/g, '{key}')
    .replace(/\b[0-9a-f]{24}\b/g, '{id}')
    .replaceAll(`${host}@`, '{host}@')
}

function ask(url: string, { path, body, ...options }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const request = http.request({ hostname, port, path, ...options, agent: false }, async (response) => {
      const headers = Object.entries(response.headers).filter(([name]) => !around.test(name))
      resolve({
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(headers),
        body: await text(response),
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

async function startNext(env: Record<string, string>) {
  const program = 'node_modules/next/dist/bin/next'
  const child = spawn(process.execPath, [program, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
    cwd: projectFolder,
    env: { ...cleanEnvironment(env), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  let told = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    told += chunk
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0]
    if (url && told.includes('Ready')) {
      child.stdout.resume()
      return {
        url,
        stop: async () => {
          child.kill('SIGTERM')
          await ended
        },
      }
    }
  }
  throw new Error(`next start ended: ${told}`)
}
