import type { Locator, Page } from '@playwright/test'
import { pressEscape } from '../support/keyboard'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

const isDark = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement('canvas').getContext('2d')
    if (!probe) return null
    probe.fillStyle = getComputedStyle(document.documentElement).backgroundColor
    probe.fillRect(0, 0, 1, 1)
    return (probe.getImageData(0, 0, 1, 1).data[0] ?? 0) < 128
  })

/** What the server sends: whatever it says here is drawn before any script runs. */
const themeFromServer = async (page: Page, path: string) =>
  /<html[^>]*data-theme="(\w+)"/.exec(await (await page.request.get(path)).text())?.[1]

async function choose(page: Page, email: string, theme: string) {
  await page.getByRole('button', { name: email }).click()
  await page.getByRole('menuitemradio', { name: theme }).click()
}

test('the screens follow the system until a theme is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/login')
  expect(await isDark(page)).toBe(false)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await isDark(page)).toBe(true)
  expect(await themeFromServer(page, '/login')).toBeUndefined()
})

test('a chosen theme holds at once, comes with the server’s answer after a reload, and can be undone', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await page.emulateMedia({ colorScheme: 'light' })
  await enter(page, person)
  await page.goto('/account')
  expect(await isDark(page)).toBe(false)

  await choose(page, person.email, 'Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await isDark(page)).toBe(true)
  await expect.poll(() => themeFromServer(page, '/account')).toBe('dark')
  await page.reload()
  expect(await isDark(page)).toBe(true)
  expect(await themeFromServer(page, '/login')).toBe('dark')
  expect(await themeFromServer(page, '/no-such-page')).toBe('dark')
  await page.getByRole('button', { name: person.email }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked()
  await pressEscape(page, page.getByRole('menu'))

  await page.emulateMedia({ colorScheme: 'dark' })
  await choose(page, person.email, 'Light')
  expect(await isDark(page)).toBe(false)
  await expect.poll(() => themeFromServer(page, '/account')).toBe('light')

  await choose(page, person.email, 'Same as system')
  expect(await isDark(page)).toBe(true)
  await expect.poll(() => themeFromServer(page, '/account')).toBeUndefined()
})

test('a theme chosen while the server does not answer is shown, and the page says that it holds there only', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  await page.emulateMedia({ colorScheme: 'light' })
  await enter(page, person)
  await page.goto('/account')
  await page.getByLabel('First name').fill('Typed meanwhile')
  await page.getByRole('button', { name: person.email }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.context().setOffline(true)
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.getByText('This theme applies to this page only')).toBeVisible()
  expect(await isDark(page)).toBe(true)
  await expect(page.getByLabel('First name')).toHaveValue('Typed meanwhile')

  await page.context().setOffline(false)
  await choose(page, person.email, 'Light')
  await expect.poll(() => themeFromServer(page, '/account')).toBe('light')
})

test('a theme cookie that says something else is ignored', async ({ page, context, gatehouse }) => {
  await context.addCookies([{ name: 'theme', value: '"><script>', url: gatehouse.url }])
  await page.goto('/login')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
})

test('where the system forces its colours, nothing is told by a tint alone', async ({
  page,
  gatehouse,
  admin,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users?q=${(await addPerson(gatehouse.url, admin)).email}`)
  const css = (locator: Locator, property: string) =>
    locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

  const menu = page.getByRole('navigation', { name: 'Main' })
  const [current, other] = [menu.getByRole('link', { name: 'Users' }), menu.getByRole('link').last()]
  await expect(current).toHaveAttribute('aria-current', 'page')
  expect(await css(current, 'background-color')).not.toBe(await css(other, 'background-color'))

  await page.getByRole('button', { name: 'Columns' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const entry = page.getByRole('menuitemcheckbox').first()
  await expect(entry).toBeFocused()
  expect(await css(entry, 'outline-style')).toBe('solid')
  await page.keyboard.press('Escape')

  await page.goto('/users/new')
  const active = page.getByRole('switch', { name: 'Active' })
  await expect(active).toBeChecked()
  expect(await css(active, 'appearance')).toBe('auto')
})
