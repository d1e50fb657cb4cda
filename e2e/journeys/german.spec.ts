import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe'
import { expectFocusIn, pressEscape } from '../support/keyboard'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

// A browser that prefers German, on a computer in Berlin.
test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' })

const language = (page: Page) => page.locator('html')

async function choose(page: Page, person: string, name: string) {
  await page.getByRole('button', { name: person }).click()
  await page.getByRole('menuitemradio', { name }).click()
}

async function expectNoFindings(page: Page) {
  expect(await axeFindings(page)).toEqual([])
}

test('a browser that prefers German gets German, before and after signing in', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } })

  await test.step('the sign-in screen', async () => {
    await page.goto('/login')
    await expect(language(page)).toHaveAttribute('lang', 'de')
    await expect(page).toHaveTitle('Anmelden · Gatehouse')
    await page.getByLabel('E-Mail').fill(person.email)
    await page.getByLabel('Passwort', { exact: true }).fill('not this one')
    await expectNoFindings(page)
    await page.getByLabel('Passwort', { exact: true }).fill(person.password)
    await page.getByRole('button', { name: 'Anmelden' }).click()
  })

  await test.step('the frame, its menus and its palette', async () => {
    const menu = page.getByRole('navigation', { name: 'Hauptmenü' })
    await expect(menu.getByRole('link', { name: 'Benutzer' })).toHaveAttribute('aria-current', 'page')
    await page.getByRole('button', { name: 'Suchen …' }).click()
    await expectFocusIn(page.getByRole('dialog'))
    await page.keyboard.type('dunk')
    await expect(page.getByRole('option')).toHaveText(['Dunkles Farbschema'])
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 Treffer.')
    await expectNoFindings(page)
    await pressEscape(page, page.getByRole('dialog'))
    await page.getByRole('button', { name: person.email }).click()
    await expect(page.getByRole('menuitemradio', { name: 'Wie im Browser' })).toBeChecked()
    await pressEscape(page, page.getByRole('menu'))
  })

  await test.step('times by the reader’s clock', async () => {
    await page.goto('/account/sign-in')
    const times = page.getByRole('main').locator('time')
    await expect(times.first()).toContainText(/gerade eben, \d+\. \S+ \d{4}, \d\d:\d\d MES?Z/)
    await expectNoFindings(page)
  })
})

test('English is chosen in the menu: at once, without losing what was typed, and for the next visit', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  await enter(page, person)
  await page.goto('/users/new')
  const firstName = page.locator('[name="first_name"]')
  await firstName.fill('Jürgen')

  await choose(page, person.email, 'English')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await expect(language(page)).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('Add user · Gatehouse')
  await expect(page.getByLabel('First name')).toHaveValue('Jürgen')

  await page.goto('/account')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible()

  await choose(page, person.email, 'Same as browser')
  await expect(language(page)).toHaveAttribute('lang', 'de')
  await page.keyboard.press('Control+k')
  await expectFocusIn(page.getByRole('dialog'))
  await page.keyboard.type('englisch')
  await page.keyboard.press('Enter')
  await expect(language(page)).toHaveAttribute('lang', 'en')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a signed-out reader chooses the language at the foot of the screen', async ({ page }) => {
    await page.goto('/login?notice=signed-out')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await expect(page).toHaveURL('/login?notice=signed-out')
    await page.goto('/help')
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await expect(language(page)).toHaveAttribute('lang', 'de')
  })
})
