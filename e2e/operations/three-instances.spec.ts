import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { type Admin, runAdmin } from '../support/admin-command'
import { projectFolder } from '../support/environment'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'
import { keepSecret } from '../support/secrets'

test.use({ isSetUp: true })

const fiveMinutes = 5 * 60_000

test('three instances are one: sessions, limits, changes, jobs and seals, also with one killed, one frozen, and one whose clock is wrong', async ({
  start,
  postgresql,
  admin,
}) => {
  const settings = { DATABASE_URL: postgresql.url, AUTH_SECRET, WEB_CONCURRENCY: '1' }
  const clock = pathToFileURL(path.join(projectFolder, 'e2e/support/shift-clock.mjs')).href
  const one = await start(settings)
  const two = await start(settings)
  const late = await start({
    ...settings,
    NODE_OPTIONS: `--import ${clock}`,
    SHIFT_CLOCK_MS: String(fiveMinutes),
  })
  const [first, second, third] = [one.url, two.url, late.url] as const
  const urls = [first, second, third]
  const key = { Authorization: admin.access_key }

  await test.step('a session of one is a session of all, and ends everywhere', async () => {
    for (const [from, to] of [
      [first, second],
      [third, first],
      [second, third],
    ] as const) {
      const cookie = await signIn(from, admin)
      expect(await statusOfPage(to, cookie)).toBe(200)
      await signOut(to, cookie)
      for (const url of urls) expect(await statusOfPage(url, cookie), url).toBe(307)
    }
  })

  await test.step('a change through one is what the others answer next, and a renewed key is dead everywhere', async () => {
    const made = await post(first, '/api/users', key, person('Ada'))
    const id = made.headers.get('location')?.split('/').at(-1)
    const added = await (await fetch(`${first}/api/users/${id}`, { headers: key })).json()
    for (const url of urls) await (await fetch(`${url}/api/users/${id}`, { headers: key })).text()
    for (const [place, url] of urls.entries()) {
      await fetch(`${url}/api/users/${id}`, {
        method: 'PUT',
        headers: key,
        body: JSON.stringify({ last_name: `L${place}` }),
      })
      for (const other of urls) {
        const user = await (await fetch(`${other}/api/users/${id}`, { headers: key })).json()
        expect(user.last_name).toBe(`L${place}`)
      }
    }
    await fetch(`${first}/api/users/${id}`, { method: 'PUT', headers: key, body: '{"active":true}' })
    const own = { Authorization: added.access_key }
    for (const url of urls) expect((await fetch(`${url}/api/users/${id}`, { headers: own })).status).toBe(200)
    await fetch(`${second}/api/users/${id}/actions/key/reset`, { method: 'PUT', headers: key, body: '{}' })
    for (const url of urls) expect((await fetch(`${url}/api/users/${id}`, { headers: own })).status).toBe(401)
  })

  await test.step('guesses are counted together', async () => {
    const statuses: number[] = []
    for (let guess = 0; guess < 9; guess++)
      statuses.push(await statusOfSignIn(urls[guess % 3] ?? '', 'nobody@example.com', 'not this one'))
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
    expect(statuses.slice(5)).toContain(429)
  })

  await test.step('while one is frozen and one is killed the rest goes on, and nothing that was acknowledged is lost', async () => {
    const acknowledged: string[] = []
    let isWriting = true
    const writers = urls.map(async (url, place) => {
      for (let number = 0; isWriting; number++) {
        const one = person(`W${place}-${number}`)
        const answer = await post(url, '/api/users', key, one).catch(() => null)
        if (answer?.status === 200) acknowledged.push(one.email_address)
        else await sleep(50)
      }
    })
    await expect.poll(() => acknowledged.length).toBeGreaterThan(60)
    process.kill(two.pid, 'SIGSTOP')
    const killed = one.kill('SIGKILL')
    await killed
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before + 60)
    process.kill(two.pid, 'SIGCONT')
    await expect.poll(async () => (await fetch(`${second}/readyz`)).status, { timeout: 20_000 }).toBe(200)
    isWriting = false
    await Promise.all(writers)

    const exported = await (await fetch(`${third}/api/users?p=-1`, { headers: key })).json()
    const emails = exported.users.map((user: { email_address: string }) => user.email_address)
    expect(acknowledged.filter((email) => !emails.includes(email))).toEqual([])
    expect(new Set(emails).size, 'nobody is there twice').toBe(emails.length)
  })

  await test.step('every event is in the chain, once', async () => {
    const verified = await runAdmin(settings, ['audit', 'verify'])
    expect(JSON.parse(verified.stdout), verified.stderr).toMatchObject({ ok: true })
  })
})

function person(name: string) {
  return { first_name: name, last_name: 'Of Three', email_address: `${name.toLowerCase()}@example.com` }
}

function post(url: string, address: string, headers: Record<string, string>, body: object) {
  return fetch(url + address, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  })
}

/** The token of next-auth, and the cookie that goes with it. */
async function csrf(url: string, cookie = '') {
  const answer = await fetch(`${url}/api/auth/csrf`, { headers: { cookie } })
  const { csrfToken } = await answer.json()
  return { csrfToken, cookies: [cookie, ...cookiesOf(answer)].filter(Boolean).join('; ') }
}

function cookiesOf(answer: Response): string[] {
  return answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
}

async function trySignIn(url: string, email: string, password: string): Promise<Response> {
  const { csrfToken, cookies } = await csrf(url)
  return fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookies },
    body: new URLSearchParams({ email, password, csrfToken, json: 'true' }),
    redirect: 'manual',
  })
}

async function signIn(url: string, { email_address, password }: Admin): Promise<string> {
  const answer = await trySignIn(url, email_address, password)
  expect(answer.status).toBe(200)
  const cookie = cookiesOf(answer).find((one) => one.startsWith('gatehouse.session')) ?? ''
  keepSecret('session cookie', cookie.replace(/^[^=]+=/, ''))
  return cookie
}

async function statusOfSignIn(url: string, email: string, password: string): Promise<number> {
  return (await trySignIn(url, email, password)).status
}

async function signOut(url: string, cookie: string): Promise<void> {
  const { csrfToken, cookies } = await csrf(url, cookie)
  await fetch(`${url}/api/auth/signout`, {
    method: 'POST',
    headers: { cookie: cookies },
    body: new URLSearchParams({ csrfToken, json: 'true' }),
    redirect: 'manual',
  })
}

async function statusOfPage(url: string, cookie: string): Promise<number> {
  return (await fetch(`${url}/account`, { headers: { cookie }, redirect: 'manual' })).status
}
