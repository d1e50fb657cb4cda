import type { APIRequestContext } from '@playwright/test'
import { addPerson } from '../support/people'
import { keepSecret } from '../support/secrets'
import { expect, test } from '../support/test'

/* How programs sign in: the HTTP calls of next-auth, without a browser. */

async function signIn(request: APIRequestContext, email: string, password: string) {
  keepSecret('password', password)
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email, password, json: 'true' }
  return request.post('/api/auth/callback/credentials', { form })
}

test('a program signs in, reads with its cookie, and signs out for good', async ({
  request,
  admin,
  gatehouse,
}) => {
  expect((await request.get('/api/users')).status()).toBe(401)
  expect((await signIn(request, admin.email_address, admin.password)).status()).toBe(200)
  expect((await request.get('/api/users')).status()).toBe(200)

  const { cookies } = await request.storageState()
  const session = cookies.find(({ name }) => name === 'gatehouse.session')
  keepSecret('session cookie', session?.value)
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })

  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  await request.post('/api/auth/signout', { form: { csrfToken, json: 'true' } })
  const replayed = await fetch(`${gatehouse.url}/api/users`, {
    headers: { cookie: `${session?.name}=${session?.value}` },
  })
  expect(replayed.status).toBe(401)
})

test('what next-auth says of a session follows its row', async ({ request, admin, gatehouse }) => {
  await signIn(request, admin.email_address, admin.password)
  expect(await (await request.get('/api/auth/session')).json()).toHaveProperty('expires')
  const { cookies } = await request.storageState()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  await request.post('/api/auth/signout', { form: { csrfToken, json: 'true' } })

  const replayed = await fetch(`${gatehouse.url}/api/auth/session`, { headers: { cookie } })
  expect(await replayed.json()).toEqual({})
  expect(replayed.headers.get('set-cookie')).toContain('gatehouse.session=;')
})

test('a sign-in form of 300 KiB, one that is no JSON, and what is not offered are refused', async ({
  request,
}) => {
  const path = '/api/auth/callback/credentials'
  const large = { form: { email: 'a@example.com', password: 'x'.repeat(300 * 1024) } }
  expect((await request.post(path, large)).status()).toBe(413)
  const headers = { 'content-type': 'application/json' }
  expect((await request.post(path, { headers, data: Buffer.from('{') })).status()).toBe(400)
  expect(
    (await request.post('/api/auth/_log', { headers, data: { level: 'error', code: 'x' } })).status(),
  ).toBe(404)
  expect((await request.get(path)).status()).toBe(404)
})

test('signing in again in the same place ends the former session', async ({ request, admin, gatehouse }) => {
  await signIn(request, admin.email_address, admin.password)
  const { cookies } = await request.storageState()
  const former = cookies.find(({ name }) => name === 'gatehouse.session')
  await signIn(request, admin.email_address, admin.password)

  const headers = { cookie: `${former?.name}=${former?.value}` }
  expect((await fetch(`${gatehouse.url}/api/users`, { headers })).status).toBe(401)
  expect((await request.get('/api/users')).status()).toBe(200)
})

for (const [title, email, password] of [
  ['a wrong password', 'ann.admin@example.com', 'wrong password'],
  ['an unknown address', 'nobody@example.com', 'quiet lake at noon'],
  ['an empty password', 'ann.admin@example.com', ''],
  ['a NUL', 'ann.admin@example.com', 'quiet\0lake'],
] as const) {
  test(`${title} is refused with the same answer`, async ({ request }) => {
    const reply = await signIn(request, email, password)
    expect(reply.status()).toBe(401)
    expect(new URL((await reply.json()).url).searchParams.get('error')).toBe('CredentialsSignin')
    expect((await request.get('/api/users')).status()).toBe(401)
  })
}

test('who guesses too fast gets 429 with the seconds, in the same words for known and unknown accounts', async ({
  request,
  gatehouse,
  admin,
}) => {
  const known = await addPerson(gatehouse.url, admin)
  const refusals = []
  // One cookie for the tokens of all of them.
  await request.get('/api/auth/csrf')
  for (const email of [known.email, `nobody-${known.email}`]) {
    // All at once: a pause of a second is over before a busy machine has checked the next password.
    const replies = await Promise.all(
      Array.from({ length: 9 }, () => signIn(request, email, 'a wrong password')),
    )
    const refusal = replies.find((reply) => reply.status() === 429)
    expect(Number(refusal?.headers()['retry-after'])).toBeGreaterThan(0)
    refusals.push(await refusal?.text())
  }
  expect(refusals[0]).toContain('limited')
  expect(refusals[0]).toEqual(refusals[1])
  expect((await signIn(request, admin.email_address, admin.password)).status()).toBe(200)
})

test('a change with a cookie needs proof of the same origin', async ({ request, admin, gatehouse }) => {
  await signIn(request, admin.email_address, admin.password)
  const data = { first_name: 'A', last_name: 'B', email_address: 'cookie@example.com' }

  expect((await request.post('/api/users', { data })).status()).toBe(403)
  const evil = { origin: 'https://evil.example' }
  expect((await request.post('/api/users', { data, headers: evil })).status()).toBe(403)
  const own = { origin: gatehouse.url }
  expect((await request.post('/api/users', { data, headers: own })).status()).toBe(200)
})
