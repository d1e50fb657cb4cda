import type { Browser, Page } from '@playwright/test'
import { linkIn, recipientOf, startMailServer } from '../../lib/mail/test-support/mail-server'
import { axeFindings } from '../support/axe'
import { press, retype, tabTo } from '../support/keyboard'
import { test } from '../support/mail-test'
import { accessKeyOf, addPerson, askApi, enter, fillSignIn, signIn } from '../support/people'
import { keepLink, keepSecret, secretsIn } from '../support/secrets'
import { expect } from '../support/test'

/* A real mail server, a real browser: from "Forgot password?" to signed in, and what an attacker would try on the way. */

const newPassword = 'blue gate by the lake'

async function ask(page: Page, email: string) {
  await page.goto('/login')
  await page.getByRole('link', { name: 'Forgot password?' }).click()
  // The sign-in page has a field of the same name.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forgot your password?')
  await page.getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Request link' }).click()
  await expect(page.getByText(/If there is an active account for/)).toBeVisible()
}

async function choose(page: Page, password: string) {
  keepSecret('password', password)
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('Confirm password').fill(password)
  await page.getByRole('button', { name: /Set password|Choose password/ }).click()
}

test('by keyboard: a user who forgot their password is back in by a mailed link, all other sessions end, and no secret is in the log', async ({
  page,
  browser,
  gatehouse,
  admin,
  mailServer,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const elsewhere = await freshPage(browser, gatehouse.url)
  await enter(elsewhere, person)
  const { keyboard } = page
  const heading = page.getByRole('heading', { level: 1 })

  await page.goto('/login')
  await press(page, page.getByRole('link', { name: 'Forgot password?' }))
  await expect(heading).toHaveText('Forgot your password?')
  await retype(page, page.getByLabel('Email'), person.email)
  await press(page, page.getByRole('button', { name: 'Request link' }))
  await expect(page.getByText(/If there is an active account for/)).toBeVisible()
  const link = keepLink(linkIn(await mailServer.mailTo(person.email)))
  expect(link.startsWith(`${gatehouse.url}/reset-password/`)).toBe(true)

  await test.step('looking at the link uses nothing up', async () => {
    const looked = await page.request.get(link)
    expect(looked.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    await page.request.head(link)
  })

  await test.step('a password that is refused takes the focus to its reason', async () => {
    await page.goto(link)
    await expect(page.getByText(/This link works for another/).first()).toBeVisible()
    await tabTo(page, page.getByLabel('New password', { exact: true }))
    await keyboard.type(keepSecret('password', 'password1'))
    await tabTo(page, page.getByLabel('Confirm password'))
    await keyboard.type('password1')
    await keyboard.press('Enter')
    const alert = page.getByRole('alert').filter({ hasText: 'password is too common' })
    await expect(alert).toBeFocused()
    await press(page, alert.getByRole('link', { name: /password is too common/ }))
    await expect(page.getByLabel('New password', { exact: true })).toBeFocused()
  })

  await test.step('one that is good enough leads to signing in', async () => {
    await keyboard.press('Control+a')
    await keyboard.type(keepSecret('password', newPassword))
    await retype(page, page.getByLabel('Confirm password'), newPassword)
    await press(page, page.getByRole('button', { name: 'Set password' }))
    await expect(page).toHaveURL(/\/login\?notice=password-set/)
    await expect(page.getByLabel('Email')).toHaveValue(person.email)
    await retype(page, page.getByLabel('Password', { exact: true }), newPassword)
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/\/account$/)
  })

  await test.step('other sessions have ended, and a mail tells of the new password', async () => {
    await elsewhere.goto('/account')
    await expect(elsewhere).toHaveURL(/\/login/)
    await expect
      .poll(() => mailServer.mails.map((mail) => mail.subject))
      .toContain('Your Gatehouse password was changed')
  })

  await test.step('the used link leads to a new one', async () => {
    await page.context().clearCookies()
    await page.goto(link)
    await expect(heading).toHaveText('This link no longer works')
    await press(page, page.getByRole('link', { name: 'Request a new link' }))
    await expect(heading).toHaveText('Forgot your password?')
    await tabTo(page, page.getByLabel('Email'))
  })

  const log = gatehouse.stdout() + gatehouse.stderr()
  expect(log).toContain('mail settled')
  expect(secretsIn(log)).toEqual([])
})

test('with more rights than the manager who chose the password, a user hears why it works no more, and sets a new one', async ({
  page,
  browser,
  gatehouse,
  admin,
  mailServer,
}) => {
  const manager = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  const managerKey = await accessKeyOf(gatehouse.url, admin, manager)
  const person = await addPerson(gatehouse.url, { ...admin, access_key: managerKey })
  await askApi(gatehouse.url, admin.access_key, `/${person.id}`, {
    method: 'PUT',
    body: { user_permissions: { IsAdmin: 'admin' } },
  })
  await page.goto('/login')
  await fillSignIn(page, person)
  await expect(page.getByText(/Your password is correct but no longer works/)).toBeVisible()

  const chief = await addPerson(gatehouse.url, admin, { permissions: { IsAdmin: 'admin' } })
  const elsewhere = await freshPage(browser, gatehouse.url)
  await enter(elsewhere, chief)
  await elsewhere.goto(`/users/${person.id}/sign-in`)
  await expect(elsewhere.getByText('This user cannot sign in')).toBeVisible()

  await ask(page, person.email)
  await page.goto(keepLink(linkIn(await mailServer.mailTo(person.email))))
  await choose(page, newPassword)
  await fillSignIn(page, { email: person.email, password: newPassword })
  await expect(page).not.toHaveURL(/\/login/)
})

test('with another email address, the former one is told, and links go to the new one', async ({
  page,
  gatehouse,
  admin,
  mailServer,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  await enter(page, person)
  await page.goto('/account')
  const email = `new-${person.email}`
  await page.getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const told = await mailServer.mailTo(person.email)
  expect(told.subject).toBe('Your Gatehouse email address was changed')
  expect(told.text).not.toContain(email)

  await page.context().clearCookies()
  await ask(page, person.email)
  await ask(page, email)
  const link = keepLink(linkIn(await mailServer.mailTo(email)))
  expect(link.startsWith(`${gatehouse.url}/reset-password/`)).toBe(true)
  expect(mailServer.mails).toHaveLength(2)

  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}/sign-in`)
  await expect(page.getByText(`Email address change notice to ${person.email}`)).toBeVisible()
  await expect(page.getByText(`Reset link to ${email}`)).toBeVisible()
})

test('known, unknown and inactive addresses read the same, and only a known one gets a mail', async ({
  page,
  gatehouse,
  admin,
  mailServer,
}) => {
  const known = await addPerson(gatehouse.url, admin)
  const inactive = await addPerson(gatehouse.url, admin, { active: false })
  const texts: string[] = []
  for (const email of ['nobody-at-all@example.com', inactive.email, known.email]) {
    await ask(page, email)
    texts.push(((await page.getByRole('main').textContent()) ?? '').replaceAll(email, 'ADDRESS'))
  }

  expect(new Set(texts).size).toBe(1)
  await mailServer.mailTo(known.email)
  expect(mailServer.mails).toHaveLength(1)
})

test('a request on a German page gets a German mail, and German words up to the new password', async ({
  browser,
  gatehouse,
  admin,
  mailServer,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const page = await freshPage(browser, gatehouse.url, 'de-DE')
  await page.goto('/login')
  await page.getByRole('link', { name: 'Passwort vergessen?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passwort vergessen?')
  await page.getByLabel('E-Mail').fill(person.email)
  await page.getByRole('button', { name: 'Link anfordern' }).click()
  await expect(page.getByText('Der Link gilt 16 Minuten und 40 Sekunden.')).toBeVisible()

  const mail = await mailServer.mailTo(person.email)
  expect(mail.subject).toBe('Neues Passwort für Gatehouse setzen')
  expect(mail.text).toContain('Guten Tag Rea,')
  await page.goto(keepLink(linkIn(mail)))
  keepSecret('password', newPassword)
  for (const password of ['password1', newPassword]) {
    await page.getByLabel('Neues Passwort', { exact: true }).fill(password)
    await page.getByLabel('Passwort bestätigen').fill(password)
    await page.getByRole('button', { name: 'Passwort setzen' }).click()
    if (password !== newPassword) {
      await expect(page.getByText(/Passwort ist zu häufig/).first()).toBeVisible()
    }
  }
  await expect(
    page.getByText('Ihr Passwort ist gesetzt. Sie können sich jetzt damit anmelden.'),
  ).toBeVisible()
  await expect
    .poll(() => mailServer.mails.map(({ subject }) => subject))
    .toContain('Ihr Passwort für Gatehouse wurde geändert')
  await page.context().close()
})

test('a mail waits while the mail server is down, and arrives once', async ({
  page,
  gatehouse,
  admin,
  mailPort,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await ask(page, person.email)
  const adminPage = page
  await enter(adminPage, { email: admin.email_address, password: admin.password })
  await adminPage.goto(`/users/${person.id}/sign-in`)
  await expect(async () => {
    await adminPage.reload()
    await expect(adminPage.getByText('ECONNREFUSED').first()).toBeVisible({ timeout: 1000 })
  }).toPass()

  const mailServer = await startMailServer({ port: mailPort })
  await mailServer.mailTo(person.email)
  await expect(async () => {
    await adminPage.reload()
    await expect(adminPage.getByText('Accepted by the mail server').first()).toBeVisible({ timeout: 1000 })
  }).toPass()
  expect(mailServer.mails).toHaveLength(1)
  await mailServer.stop()
})

test('by keyboard: an invited colleague chooses a password and signs in', async ({
  page,
  browser,
  gatehouse,
  admin,
  mailServer,
}) => {
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/new')
  await page.getByLabel('First name').fill('Ina')
  await page.getByLabel('Last name').fill('Vited')
  await page.getByLabel('Email').fill('ina@example.com')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ina Vited')

  const hers = await freshPage(browser, gatehouse.url)
  await hers.goto(keepLink(linkIn(await mailServer.mailTo('ina@example.com'))))
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Welcome to Gatehouse, Ina')
  await retype(hers, hers.getByLabel('New password', { exact: true }), keepSecret('password', newPassword))
  await retype(hers, hers.getByLabel('Confirm password'), newPassword)
  await press(hers, hers.getByRole('button', { name: 'Choose password' }))
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await expect(hers.getByLabel('Email')).toHaveValue('ina@example.com')
  await retype(hers, hers.getByLabel('Password', { exact: true }), newPassword)
  await hers.keyboard.press('Enter')
  await expect(hers).toHaveURL(/\/account$/)
})

test('a link that is opened while another user is signed in says so, and never ends on their pages', async ({
  page,
  gatehouse,
  admin,
  mailServer,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await ask(page, person.email)
  const link = keepLink(linkIn(await mailServer.mailTo(person.email)))
  await enter(page, { email: admin.email_address, password: admin.password })
  // Like a mail program that includes the characters behind a link.
  await page.goto(`${link}).`)
  const main = page.getByRole('main')
  await expect(main).toContainText('You are signed in as Ann Admin')
  await expect(main).toContainText(`This link is for another user: ${person.email}.`)
  expect(await axeFindings(page)).toEqual([])

  await choose(page, newPassword)
  await expect(page).toHaveURL(/\/login\?notice=password-set$/)
  await expect(main).toContainText('The new password is set. To sign in with it, sign out first.')
  await expect(main).toContainText('You are signed in as Ann Admin')
  expect((await page.request.get('/api/users')).status()).toBe(200)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByLabel('Email')).toHaveValue(person.email)
  await expect(main).toContainText('Your password is set. You can now sign in with it.')
  expect((await page.request.get('/api/users')).status()).toBe(401)
  await page.getByLabel('Password', { exact: true }).fill(newPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/account$/)

  await test.step('the used link, the sign-in page and the setup link say who is signed in', async () => {
    for (const path of [link, '/login', '/setup?token=none']) {
      await page.goto(path)
      await expect(main).toContainText(`You are signed in as ${person.name}`)
      await expect(main.getByRole('link', { name: `Continue as ${person.name}` })).toBeVisible()
    }
    await page.goto('/.well-known/change-password')
    await expect(page.getByRole('button', { name: 'Reset Password' })).toBeVisible()
  })

  await test.step('one’s own link signs out everywhere', async () => {
    await page.context().clearCookies()
    await ask(page, person.email)
    await expect
      .poll(() => mailServer.mails.filter((mail) => recipientOf(mail) === person.email).length)
      .toBe(3)
    const own = keepLink(linkIn(mailServer.mails.at(-1)))
    await enter(page, { email: person.email, password: newPassword })
    await page.goto(own)
    await expect(main).toContainText('This link is for your account.')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(main).not.toContainText('You are signed in')
    await expect(page.getByLabel('New password', { exact: true })).toBeVisible()
  })
})

test('the link of a mail names no other host, whatever Host and X-Forwarded-Host say', async ({
  gatehouse,
  admin,
  mailServer,
  page,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await page.setExtraHTTPHeaders({ 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' })
  await page.goto('/forgot-password')
  await page.getByLabel('Email').fill(person.email)
  await page.getByRole('button', { name: 'Request link' }).click()
  await page.setExtraHTTPHeaders({})
  await page.goto('/forgot-password')
  await page.getByLabel('Email').fill(person.email)
  await page.getByRole('button', { name: 'Request link' }).click()

  const mail = await mailServer.mailTo(person.email)
  expect(linkIn(mail).startsWith(gatehouse.url)).toBe(true)
  expect(`${mail.text}${mail.html}`).not.toContain('evil.example')
})

test('guessing at the sign-in page is slowed down, in words; an admin lets the person try again', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const adminPage = await freshPage(browser, gatehouse.url)
  await enter(adminPage, { email: admin.email_address, password: admin.password })

  // Pauses that are waited for, and hashes on a machine that may be busy.
  test.slow()
  // The pauses are 1, 2, 4, 8 … seconds; one of more than ten leaves time to look at both pages.
  const longEnough = async () => {
    // All of them are counted although one of them begins the pause, so the pause after that is long.
    const guesses = Array.from({ length: 10 }, () => signInWrongly(page, person.email))
    const waits = (await Promise.all(guesses)).map((guess) => Number(guess.headers()['retry-after'] ?? 0))
    return Math.max(...waits)
  }
  await expect.poll(longEnough, { timeout: 150_000, intervals: [500] }).toBeGreaterThan(10)
  await page.goto('/login')
  await fillSignIn(page, person)
  await expect(page.getByText(/Too many attempts/).first()).toBeVisible()

  await adminPage.goto(`/users/${person.id}/sign-in`)
  await press(adminPage, adminPage.getByRole('button', { name: 'Clear sign-in delay' }))
  await expect(adminPage.getByRole('button', { name: 'Clear sign-in delay' })).toHaveCount(0)
  await signIn(page, person)
})

async function freshPage(browser: Browser, baseURL: string, locale?: string): Promise<Page> {
  return (await browser.newContext({ baseURL, locale })).newPage()
}

async function signInWrongly(page: Page, email: string) {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email, password: 'wrong', json: 'true' }
  return page.request.post('/api/auth/callback/credentials', { form })
}
