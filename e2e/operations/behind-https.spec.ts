import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { freePort, linkIn, startMailServer } from '../../lib/mail/test-support/mail-server'
import type { Admin } from '../support/admin-command'
import { expect, test } from '../support/operations-test'
import { addPerson } from '../support/people'
import { keepLink } from '../support/secrets'

/* The usual way to run it: a proxy of the operator speaks https, Gatehouse behind it speaks http. */

test.use({ isSetUp: true })

const publicUrl = 'https://gatehouse.example.com'

test('behind https cookies are bound to the host, browsers stay on https, and mails lead there', async ({
  start,
  admin,
}) => {
  const [port, mailPort] = [await freePort(), await freePort()]
  const mailServer = await startMailServer({ port: mailPort })
  const server = await start({
    PORT: String(port),
    APP_URL: publicUrl,
    TRUST_PROXY: '1',
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    MAIL_FROM: 'Gatehouse <gatehouse@example.com>',
  })
  expect(server.url).toBe(publicUrl)
  const proxy = await startProxy(port)

  try {
    const { cookies, signedIn } = await signIn(proxy.url, admin)
    expect(Object.keys(cookies).sort()).toEqual([
      '__Host-gatehouse.callback',
      '__Host-gatehouse.csrf',
      '__Host-gatehouse.session',
    ])
    for (const attributes of Object.values(cookies)) {
      expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']))
      expect(attributes.join()).not.toContain('Domain')
    }

    for (const path of ['/login', '/account', '/api/health', '/api/users', '/no-such-page', '/icon.svg']) {
      const hsts = (await signedIn(path)).headers.get('strict-transport-security')
      expect([path, Number(/max-age=(\d+)/.exec(hsts ?? '')?.[1]) >= 31_536_000]).toEqual([path, true])
    }
    expect((await signedIn('/account')).status).toBe(200)
    expect((await signedIn('/api/auth/csrf')).status).toBe(200)

    // A cookie with this prefix is taken from the browser by a Secure one only.
    const forged = { cookie: '__Host-gatehouse.session=nonsense' }
    const over = await fetch(`${proxy.url}/api/auth/session`, { headers: forged })
    expect(over.headers.get('set-cookie')).toMatch(/^__Host-gatehouse\.session=;.*; Secure/)

    const fresh = await addPerson(proxy.url, admin, { password: null })
    const sent = await fetch(`${proxy.url}/api/users`, {
      method: 'POST',
      headers: { authorization: admin.access_key },
      body: JSON.stringify({
        first_name: 'Ina',
        last_name: 'Vited',
        email_address: `invited-${fresh.email}`,
        active: true,
        send_invitation: true,
      }),
    })
    expect(sent.status).toBe(200)
    const link = keepLink(linkIn(await mailServer.mailTo(`invited-${fresh.email}`)))
    expect(link.startsWith(`${publicUrl}/reset-password/`)).toBe(true)
  } finally {
    await proxy.stop()
    await mailServer.stop()
  }
})

test('without https no client is told to stay on it, whatever a client says about the way it came', async ({
  start,
  admin,
}) => {
  const server = await start({ TRUST_PROXY: '1' })
  const proxy = await startProxy(Number(new URL(server.url).port))
  try {
    for (const url of [server.url, proxy.url]) {
      const { cookies, signedIn } = await signIn(url, admin)
      expect(cookies['gatehouse.session']).not.toContain('Secure')
      const headers = (await signedIn('/login')).headers
      expect(headers.get('strict-transport-security')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  } finally {
    await proxy.stop()
  }
})

/** Headers that a TLS-terminating proxy adds to each request. */
async function startProxy(port: number) {
  const server = createServer((request, response) => {
    const headers = {
      ...request.headers,
      host: new URL(publicUrl).host,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.7',
    }
    const { method, url: path } = request
    const passedOn = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(passedOn)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

/** Signs in with next-auth's calls. @returns attributes of each cookie by name, and fetch with these cookies */
async function signIn(url: string, { email_address, password }: Admin) {
  const csrf = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = await csrf.json()
  const before = csrf.headers.getSetCookie()
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookieHeader(before) },
    body: new URLSearchParams({ email: email_address, password, csrfToken, json: 'true' }),
  })
  expect(answer.status).toBe(200)
  const all = [...before, ...answer.headers.getSetCookie()]
  const cookies = Object.fromEntries(
    all.map((line) => {
      const [pair = '', ...attributes] = line.split(/; */)
      return [pair.split('=')[0] ?? '', attributes]
    }),
  )
  const signedIn = (path: string) =>
    fetch(`${url}${path}`, { headers: { cookie: cookieHeader(all) }, redirect: 'manual' })
  return { cookies, signedIn }
}

function cookieHeader(lines: string[]): string {
  return lines.map((line) => line.split(';', 1)[0]).join('; ')
}
