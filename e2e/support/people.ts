import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Admin } from './admin-command'
import { keepSecret } from './secrets'
import { expect } from './test'

export type Person = { id: string; email: string; password: string; name: string }

type Wishes = {
  firstName?: string
  lastName?: string
  active?: boolean
  /** null: they cannot sign in yet. */
  password?: string | null
  permissions?: Record<string, string>
}

const usualPassword = 'green door by the sea'

/** Adds a person through the API, so that each test has its own. */
export async function addPerson(url: string, admin: Admin, wishes: Wishes = {}): Promise<Person> {
  const { firstName = 'Rea', lastName = `Person-${randomBytes(3).toString('hex')}`, active = true } = wishes
  const { password = usualPassword } = wishes
  keepSecret('password', password ?? '')
  const email = `${randomBytes(5).toString('hex')}@example.com`
  const response = await fetch(`${url}/api/users`, {
    method: 'POST',
    headers: { authorization: admin.access_key },
    body: JSON.stringify({
      first_name: firstName,
      last_name: lastName,
      email_address: email,
      active,
      ...(password === null ? {} : { password }),
      user_permissions: wishes.permissions ?? {},
    }),
  })
  if (response.status !== 200) throw new Error(await response.text())
  const id = response.headers.get('location')?.split('/').at(-1) ?? ''
  return { id, email, password: password ?? '', name: `${firstName} ${lastName}` }
}

/** A request of a program: JSON in, status and JSON out. */
export async function askApi(
  url: string,
  key: string,
  path: string,
  { method = 'GET', body }: { method?: string; body?: object } = {},
) {
  keepSecret('access key', key)
  const response = await fetch(`${url}/api/users${path}`, {
    method,
    headers: { authorization: key },
    body: body && JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

/** The access key of a person, as an admin reads it. */
export async function accessKeyOf(url: string, admin: Admin, person: Pick<Person, 'id'>): Promise<string> {
  const { body } = await askApi(url, admin.access_key, `/${person.id}`)
  return keepSecret('access key', String(body.access_key))
}

/** Signs in with next-auth's own calls, for tests that begin behind the sign-in screen. */
export async function enter(page: Page, { email, password }: { email: string; password: string }) {
  keepSecret('password', password)
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const answer = await page.request.post('/api/auth/callback/credentials', {
    form: { email, password, csrfToken, json: 'true' },
  })
  expect((await answer.json()).url).not.toContain('error=')
  await keepCookies(page)
}

/** Signs in on the screen and waits until the first page is there. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/login')
  await fillSignIn(page, { email, password })
  await expect(page).not.toHaveURL(/\/login/)
  await keepCookies(page)
}

/** What the browser was given to be known by. */
async function keepCookies(page: Page) {
  for (const { name, value } of await page.context().cookies()) {
    if (name.includes('gatehouse.session')) keepSecret('session cookie', value)
  }
}

/** Fills and sends the sign-in form that is on the page. */
export async function fillSignIn(page: Page, { email, password }: { email: string; password: string }) {
  keepSecret('password', password)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
