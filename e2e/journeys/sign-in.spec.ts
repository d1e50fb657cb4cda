import { addPerson, enter, fillSignIn, signIn } from '../support/people'
import { expect, test } from '../support/test'

const refusal = 'Credentials are incorrect, please try again'

test('wrong credentials keep the email, clear the password and lead to the reason', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await page.goto('/login')
  await expect(page).toHaveTitle('Sign in · Gatehouse')
  await fillSignIn(page, { email: person.email, password: 'something else' })

  const summary = page.getByRole('alert').filter({ hasText: refusal })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle('Error: Sign in · Gatehouse')
  await expect(page.getByLabel('Email')).toHaveValue(person.email)
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')

  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/account$/)
})

test('unknown, inactive and password-less people get the same text', async ({ page, gatehouse, admin }) => {
  const inactive = await addPerson(gatehouse.url, admin, { active: false })
  const withoutPassword = await addPerson(gatehouse.url, admin, { password: null })
  const tries = [
    { email: 'nobody-of-that-name@example.com', password: 'green door by the sea' },
    { email: inactive.email, password: inactive.password },
    { email: withoutPassword.email, password: 'green door by the sea' },
  ]
  for (const credentials of tries) {
    await page.goto('/login')
    await fillSignIn(page, credentials)
    const summary = page.getByRole('alert').filter({ hasText: refusal })
    await expect(summary).toHaveText(`Sign-in failed${refusal}`)
    await expect(page).toHaveURL(/\/login$/)
  }
})

test('the password can be shown for proof-reading and hides again when it is sent', async ({ page }) => {
  await page.goto('/login')
  const password = page.getByLabel('Password', { exact: true })
  await page.getByLabel('Email').fill('nobody-of-that-name@example.com')
  await password.fill('something else')
  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(password).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText(refusal).first()).toBeVisible()
  await expect(password).toHaveAttribute('type', 'password')
})

test('password managers know every field, and the show button says what it does', async ({
  page,
  gatehouse,
  admin,
}) => {
  await page.goto('/login')
  await expect(page.getByLabel('Email')).toHaveAttribute('autocomplete', 'username')
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute(
    'autocomplete',
    'current-password',
  )
  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(page.getByRole('button', { name: 'Hide password' })).toBeFocused()

  const person = await addPerson(gatehouse.url, admin)
  await enter(page, person)
  expect(
    (await page.request.get('/.well-known/change-password', { maxRedirects: 0 })).headers().location,
  ).toBe('/account')
  await page.goto('/account')
  await page.getByRole('button', { name: 'Reset Password' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Current password')).toHaveAttribute('autocomplete', 'current-password')
  for (const name of ['New password', 'Confirm password']) {
    await expect(dialog.getByLabel(name, { exact: true })).toHaveAttribute('autocomplete', 'new-password')
  }
  await expect(dialog.locator('[autocomplete=username]')).toHaveValue(person.email)

  await dialog.getByLabel('New password', { exact: true }).pressSequentially('password1')
  await expect(dialog.getByRole('status').filter({ hasText: /guess/ })).toBeVisible()
})

test('signed-out visitors of every page sign in and come back to it', async ({ page, gatehouse, admin }) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  const pages = ['/users', '/users?q=Rea&page=2', '/users/new', `/users/${person.id}`, '/account']
  for (const path of pages) {
    await page.goto(path)
    await expect(page).toHaveURL(`/login?next=${encodeURIComponent(path)}`)
  }
  await page.goto('/users?q=Rea&page=2')
  await fillSignIn(page, person)
  await expect(page).toHaveURL('/users?q=Rea&page=2')
})

test('a foreign `next` does not leave the site', async ({ page, gatehouse, admin }) => {
  const person = await addPerson(gatehouse.url, admin)
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).origin))
  for (const next of [
    'https://example.net/',
    '//example.net/users',
    '/\\example.net',
    'javascript:alert(1)',
  ]) {
    await page.context().clearCookies()
    await page.goto(`/login?next=${encodeURIComponent(next)}`)
    await fillSignIn(page, person)
    await expect(page).toHaveURL('/account')
  }
  expect(new Set(requested)).toEqual(new Set([gatehouse.url]))
})

test('without mail, “Forgot password?” says where the link is instead of “Check your email”', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await page.goto('/forgot-password')
  await expect(page.getByText('Email is not set up.')).toBeVisible()
  await page.getByLabel('Email').fill(person.email)
  await page.getByRole('button', { name: 'Request link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask for your link')
  await expect(page.getByText('so no email was sent')).toContainText(person.email)
})

test('a signed-in user does not see the sign-in screen', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin))
  await page.goto('/login?next=%2Faccount')
  await expect(page).toHaveURL('/account')
})

test('signing out ends the session: neither Back nor a kept cookie opens it again', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } })
  await signIn(page, person)
  await expect(page).toHaveURL('/users')
  const kept = await page.context().cookies()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect(await page.evaluate(() => document.cookie)).not.toContain('session')

  await page.getByRole('button', { name: person.email }).click()
  const forgetting = page.waitForResponse((answer) => answer.url().endsWith('/signed-out'))
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  // Of a redirect some headers are known only once the browser has told them all.
  expect(await (await forgetting).headerValue('clear-site-data')).toBe('"cache", "storage"')
  await expect(page).toHaveURL('/login?notice=signed-out')
  await expect(page.getByText('You are signed out.')).toBeVisible()

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await expect(page).toHaveURL('/login?next=%2Fusers')

  await page.context().addCookies(kept)
  await page.goto('/users')
  await expect(page).toHaveURL('/login?next=%2Fusers')
})

test('a user without `users: read` starts on their account and finds no way to the users', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { apis: 'write' } })
  const other = await addPerson(gatehouse.url, admin)
  await signIn(page, person)
  await expect(page).toHaveURL('/account')
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible()
  const menu = page.getByRole('navigation', { name: 'Main' })
  await expect(menu.getByRole('link', { name: 'My account' })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Users' })).toHaveCount(0)

  for (const path of ['/users', '/users/new']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(403)
    await expect(
      page.getByRole('heading', { level: 1, name: 'You don’t have permission to open this page' }),
    ).toBeVisible()
    await expect(page).toHaveTitle('Not allowed · Gatehouse')
  }
  await page.getByRole('link', { name: 'Go to my account' }).click()
  await expect(page).toHaveURL('/account')

  // An existing user and an unknown address get the same answer.
  for (const id of [other.id, '0123456789abcdef01234567']) {
    const answer = await page.goto(`/users/${id}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'User not found' })).toBeVisible()
    await expect(page).toHaveTitle('Not found · Gatehouse')
  }
})

test('an unknown user and an unknown address answer 404 with a way on', async ({
  page,
  gatehouse,
  admin,
}) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  for (const id of ['0123456789abcdef01234567', 'not-an-id', '%00']) {
    const answer = await page.goto(`/users/${id}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'User not found' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page).toHaveURL('/users')

  expect((await page.goto('/no-such-page'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible()
})
