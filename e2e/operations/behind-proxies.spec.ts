import { request as ask } from 'node:http'
import { chromium, type LaunchOptions, type Page } from '@playwright/test'
import { freePort } from '../../lib/mail/test-support/mail-server'
import type { Admin } from '../support/admin-command'
import { expect, test } from '../support/operations-test'
import { enter, signIn } from '../support/people'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'
import {
  type ReverseProxy,
  startCaddy,
  startDeployed,
  startHaproxy,
  startNginx,
  stopProxies,
  whyNoProxies,
} from '../support/proxies'

/* Proxies with the shortest configuration of their manuals. They treat Host and X-Forwarded-* differently. */

const name = 'gatehouse.example.com'
const publicUrl = `http://${name}`
const usualHeaders = `
  proxy_set_header Host $host;
  proxy_set_header X-Real-IP $remote_addr;
  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  proxy_set_header X-Forwarded-Proto $scheme;`

test.use({ isSetUp: true })
test.afterEach(stopProxies)

test('through nginx, HAProxy and Caddy as they come, forms are saved, lists arrive, and HAProxy sees it healthy', async ({
  start,
  admin,
}, { project }) => {
  test.skip(Boolean(whyNoProxies()), whyNoProxies())
  const port = await freePort()
  await start({ PORT: String(port), APP_URL: publicUrl, TRUST_PROXY: '1' })
  const headers = { authorization: admin.access_key }
  const proxies = await Promise.all([
    startNginx([port]),
    startNginx([port], { location: usualHeaders, host: '[::1]' }),
    startHaproxy([port]),
    startCaddy([port]),
  ])
  for (const [index, proxy] of proxies.entries()) {
    const page = await openThrough(proxy, project.use.launchOptions)
    await signIn(page, { email: admin.email_address, password: admin.password })
    await saveFirstName(page, admin, `Ann the ${index}.`)
    await page.context().browser()?.close()
    const list = await (await fetch(`${proxy.url}/api/users?p=-1`, { headers })).json()
    expect(list.users[0].first_name, 'the change, in a list that is streamed').toBe(`Ann the ${index}.`)
  }
  const events = await fetch(`http://127.0.0.1:${port}/api/audit-logs?ip=::1`, { headers })
  expect(await events.text(), 'the address of IPv6 that nginx saw').toContain('"::1"')
  expect(proxies.map(({ output }) => output()).join('')).not.toMatch(/DOWN|no server available/)
})

for (const proxyName of ['nginx', 'haproxy', 'caddy'] as const) {
  test(`deploy/${proxyName} leads to two instances, to the other one when one is away, and gives requests an id`, async ({
    start,
    postgresql,
    admin,
  }) => {
    test.skip(Boolean(whyNoProxies()), whyNoProxies())
    const ports: [number, number] = [await freePort(), await freePort()]
    const settings = {
      DATABASE_URL: postgresql.url,
      AUTH_SECRET,
      APP_URL: publicUrl,
      TRUST_PROXY: '1',
      ACCESS_LOG: 'on',
      WEB_CONCURRENCY: '1',
      DRAIN_SECONDS: '3',
    }
    const one = await start({ ...settings, PORT: String(ports[0]) })
    const other = await start({ ...settings, PORT: String(ports[1]) })
    const proxy = await startDeployed(proxyName, ports)
    const get = async () => {
      const answer = await fetch(`${proxy.url}/api/users/${admin.id}`, {
        headers: {
          authorization: admin.access_key,
          host: name,
          'x-request-id': 'chosen-by-the-client',
          traceparent: `00-${'4b'.repeat(16)}-${'a0'.repeat(8)}-01`,
          'x-forwarded-for': '203.0.113.9',
        },
      })
      expect(answer.status).toBe(200)
      await answer.text()
      return answer.headers.get('x-request-id') ?? ''
    }
    await expect.poll(async () => (await fetch(`${proxy.url}/livez`)).status).toBe(200)
    const ids: string[] = []
    for (let count = 0; count < 8; count++) ids.push(await get())
    const log = () => one.stdout() + other.stdout()
    for (const id of ids) {
      expect(id).not.toBe('chosen-by-the-client')
      await expect.poll(log).toContain(`"requestId":"${id}"`)
    }
    expect(log()).not.toContain('"traceId"')
    expect(log(), 'the address that the proxy saw').toContain('"ipAddress":"127.0.0.1"')
    for (const server of [one, other]) expect(server.stdout()).toContain('/api/users/')

    const stopping = one.stop()
    for (let count = 0; count < 30; count++) {
      await get()
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    await stopping
    for (let count = 0; count < 5; count++) await get()
  })
}

/**
 * The headers that each sends, by its manual, to a backend at 127.0.0.1:PORT for a request of `gatehouse.example.com`.
 */
const headersOf = {
  Traefik: {
    Host: name,
    'X-Forwarded-Host': name,
    'X-Forwarded-Port': '443',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-Server': 'traefik-7c',
    'X-Real-Ip': '203.0.113.7',
    'X-Forwarded-For': '203.0.113.7',
  },
  'Apache, ProxyPass': {
    'X-Forwarded-For': '2001:db8::7',
    'X-Forwarded-Host': name,
    'X-Forwarded-Server': name,
  },
  'Apache, ProxyPreserveHost On': {
    Host: name,
    'X-Forwarded-For': '203.0.113.7',
    'X-Forwarded-Host': name,
    'X-Forwarded-Server': 'www.example.com',
  },
  'two proxies, the second one careless': {
    Host: 'backend_1:8080',
    'X-Forwarded-Host': `${name}, inner.example.com`,
    'X-Forwarded-Proto': 'https,http',
    'X-Forwarded-Port': '443, 80',
  },
}

test('an origin that equals APP_URL is enough for forms and API, and another one is refused, whatever proxies send', async ({
  start,
  admin,
  browser,
}) => {
  const server = await start({ TRUST_PROXY: '1' })
  const page = await browser.newPage({ baseURL: server.url })
  await enter(page, { email: admin.email_address, password: admin.password })
  const saving = page.waitForRequest((request) => 'next-action' in request.headers())
  await saveFirstName(page, admin, 'Anna')
  const form = await saving
  const { host, origin, ...sent } = await form.allHeaders()
  const ofForm = Object.fromEntries(
    Object.entries(sent).filter(([key]) => !/^(sec-|content-length)/.test(key)),
  )
  const csrf = await fetch(`${server.url}/api/auth/csrf`)
  const { csrfToken } = await csrf.json()

  const ways = [
    { path: new URL(form.url()).pathname, method: 'POST', headers: ofForm, body: form.postData() ?? '' },
    {
      path: `/api/users/${admin.id}`,
      method: 'PUT',
      headers: { cookie: sent.cookie ?? '', 'content-type': 'application/json' },
      body: '{"last_name":"Adminson"}',
    },
    {
      path: '/api/auth/signin/credentials',
      method: 'POST',
      headers: {
        cookie: csrf.headers.getSetCookie()[0]?.split(';')[0] ?? '',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ csrfToken, json: 'true' }).toString(),
    },
  ]
  for (const [proxy, forwarded] of Object.entries(headersOf)) {
    for (const { headers, ...way } of ways) {
      const statuses: unknown[] = []
      for (const from of [
        server.url,
        'https://evil.example',
        `http://${new URL(server.url).host}.evil.example`,
        'null',
      ]) {
        statuses.push(
          await statusOf(server.url, { ...way, headers: { ...headers, origin: from, ...forwarded } }),
        )
      }
      expect.soft([proxy, way.path, ...statuses]).toEqual([proxy, way.path, 200, 403, 403, 403])
    }
  }
  const noted = server
    .stdout()
    .split('\n')
    .filter((line) => line.includes('a request of another site was refused'))
  expect(JSON.parse(noted[0] ?? '{}')).toMatchObject({ origin: 'https://evil.example', appUrl: server.url })
  expect(server.stdout() + server.stderr(), 'Next has nothing to say').not.toContain(
    'forwarded Server Actions',
  )
  await page.close()
})

/** A separate browser that uses the proxy as the public address. Not secure, so it sends no Sec-Fetch-Site. */
async function openThrough({ url }: ReverseProxy, options: LaunchOptions | undefined): Promise<Page> {
  const rule = `--host-resolver-rules=MAP ${name} ${new URL(url).host}`
  const browser = await chromium.launch({ ...options, args: [...(options?.args ?? []), rule] })
  return browser.newPage({ baseURL: publicUrl })
}

async function saveFirstName(page: Page, { id }: Admin, firstName: string) {
  await page.goto(`/users/${id}/details`)
  await page.getByLabel('First name').fill(firstName)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
}

type Call = { path: string; method: string; headers: Record<string, string>; body: string }

/** Not by fetch, which sets some of these headers itself. */
function statusOf(url: string, { body, ...call }: Call): Promise<number | undefined> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    ask({ hostname, port, agent: false, ...call }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end(body)
  })
}
