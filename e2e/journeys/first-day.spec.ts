import { test as base } from '../support/clean-logs'
import { type GatehouseServer, removeDataDir, startGatehouse } from '../support/gatehouse-server'
import { press, retype } from '../support/keyboard'
import { enter, fillSignIn, signIn } from '../support/people'
import { keepSecret } from '../support/secrets'
import { expect } from '../support/test'

/* From an empty folder to a read-only colleague who changes their password. */

const test = base.extend<object, { fresh: GatehouseServer }>({
  fresh: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const server = await startGatehouse()
      await use(server)
      await server.stop()
      await removeDataDir(server.dataDir)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ fresh }, use) => use(fresh.url),
})

test('first setup, a read-only user, and what they can and cannot do', async ({ page, fresh, browser }) => {
  const link = /http\S+\/setup\?token=\S+/.exec(fresh.stdout())?.[0] ?? ''

  await test.step('without the link nothing is set up', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/set up|no users/i)
    await page.goto('/setup?token=wrong')
    await expect(page.getByRole('button', { name: /create|set up/i })).toHaveCount(0)
  })

  await test.step('the link makes the first admin, who is signed in, by keyboard', async () => {
    await page.goto(link)
    const password = keepSecret('password', 'analytical engine 1843')
    await retype(page, page.getByLabel('First name'), 'Ada')
    await retype(page, page.getByLabel('Last name'), 'Lovelace')
    await retype(page, page.getByLabel('Email'), 'Ada@Example.com')
    await retype(page, page.getByLabel('Password', { exact: true }), password)
    await retype(page, page.getByLabel(/Organisation/), 'Analytical Engines')
    await press(page, page.locator('form').getByRole('button', { name: /create|set up/i }))
    await expect(page).toHaveURL(/\/first-steps$/)
    await expect(page.getByRole('heading', { level: 2, name: 'Name your organisation' })).toHaveText(
      /: done$/,
    )
  })

  await test.step('her own page says who did what without naming her', async () => {
    await page.goto('/account/activity')
    const activity = page.getByRole('list', { name: 'Recent activity' }).getByRole('listitem')
    await expect(activity.filter({ hasText: 'Signed in' })).toContainText('by you, Browser session')
    await expect(activity.filter({ hasText: 'User created' })).toHaveText(/by Operator \(setup link\)(?!, )/)
    await page.goto('/users')
  })

  await test.step('the link works once', async () => {
    const other = await (await browser.newContext()).newPage()
    await other.goto(link)
    await expect(other.getByLabel('First name')).toHaveCount(0)
  })

  await test.step('adding a read-only user', async () => {
    await page.getByRole('link', { name: 'Add user' }).click()
    await page.getByLabel('First name').fill('Rea')
    await page.getByLabel('Last name').fill('Donly')
    await page.getByLabel('Email').fill('rea@example.com')
    await page.getByRole('switch', { name: 'Send an invitation' }).uncheck()
    await page.getByLabel('Password (optional)').fill('green door by the sea')
    await page.getByRole('group', { name: 'Users', exact: true }).getByLabel('Read').check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rea Donly')
  })

  const herContext = await browser.newContext({ baseURL: fresh.url })
  const her = await herContext.newPage()

  await test.step('she signs in and sees, but cannot change', async () => {
    await signIn(her, { email: 'rea@example.com', password: 'green door by the sea' })
    await expect(her).toHaveURL(/\/users$/)
    await expect(her.getByRole('link', { name: 'Add user' })).toHaveCount(0)
    await her.getByRole('link', { name: /Ada Lovelace/ }).click()
    await expect(her.getByRole('heading', { level: 1 })).toHaveText('Ada Lovelace')
    await expect(her.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)
    await expect(her.getByRole('button', { name: /Reveal|Renew|Delete|Reset Password/ })).toHaveCount(0)
    await her.goto('/users/new')
    await expect(her.getByLabel('First name')).toHaveCount(0)
  })

  await test.step('she changes her own password and is signed out everywhere', async () => {
    const elsewhere = await (await browser.newContext({ baseURL: fresh.url })).newPage()
    await enter(elsewhere, { email: 'rea@example.com', password: 'green door by the sea' })

    await her.goto('/users')
    await her.getByRole('link', { name: /Rea Donly/ }).click()
    await her.getByRole('button', { name: 'Reset Password' }).click()
    const dialog = her.getByRole('dialog')
    await dialog.getByLabel('Current password').fill('wrong')
    await dialog.getByLabel('New password', { exact: true }).fill('blue gate by the lake')
    await dialog.getByLabel('Confirm password').fill('blue gate by the lake')
    await dialog.getByRole('button', { name: 'Reset Password' }).click()
    await expect(dialog.getByText('Current password is incorrect').first()).toBeVisible()
    await dialog.getByLabel('Current password').fill('green door by the sea')
    await dialog.getByRole('button', { name: 'Reset Password' }).click()
    await expect(her).toHaveURL(/\/login/)

    await elsewhere.goto('/users')
    await expect(elsewhere).toHaveURL(/\/login\?next=%2Fusers/)
    await fillSignIn(elsewhere, { email: 'rea@example.com', password: 'green door by the sea' })
    await expect(elsewhere.getByText('Credentials are incorrect, please try again').first()).toBeVisible()
    await fillSignIn(elsewhere, { email: 'rea@example.com', password: 'blue gate by the lake' })
    await expect(elsewhere).toHaveURL(/\/users$/)
  })
})
