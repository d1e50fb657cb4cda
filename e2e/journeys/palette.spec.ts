import type { Page } from '@playwright/test'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find or go to' })
const options = (page: Page) => palette(page).getByRole('option')

async function openByKey(page: Page) {
  await expect(page.getByRole('button', { name: 'Find or go to…' })).toBeEnabled()
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
}

test('the palette leads to users, screens, themes and out, and shows only what one may', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const manager = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  await enter(page, manager)
  await page.goto('/account')

  await test.step('Escape closes it and gives the focus back', async () => {
    const button = page.getByRole('button', { name: 'Find or go to…' })
    await expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+K')
    await button.click()
    await expect(palette(page).getByRole('combobox')).toBeFocused()
    await expect(options(page).filter({ hasText: 'Add user' })).toBeVisible()
    await expect(options(page).filter({ hasText: 'Audit log' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
  })

  await test.step('a user is found by part of the email', async () => {
    await openByKey(page)
    await page.keyboard.type(person.email.slice(0, 9))
    await expect(options(page)).toHaveText([
      new RegExp(person.name),
      `Send reset link to ${person.name}${person.email}`,
      `Sign ${person.name} out everywhere${person.email}`,
      `Deactivate ${person.name}…${person.email}`,
      `Delete ${person.name}…${person.email}`,
    ])
    await expect(palette(page).getByRole('status')).toHaveText('1 result.')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible()
  })

  await test.step('leaving something unsaved asks once, and staying gives the focus back to it', async () => {
    await page.getByRole('link', { name: 'Details', exact: true }).click()
    const firstName = page.getByLabel('First name')
    await firstName.fill('Unsaved')
    await openByKey(page)
    await page.keyboard.type('my acc')
    await page.keyboard.press('Enter')
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
    await expect(question.getByRole('button', { name: 'Stay' })).toBeFocused()
    // Another window has the keyboard now.
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(firstName).toBeFocused()
    await expect(firstName).toHaveValue('Unsaved')
    await openByKey(page)
    await page.keyboard.type('my acc')
    await page.keyboard.press('Enter')
    await question.getByRole('button', { name: 'Leave' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible()
  })

  await test.step('a user is deactivated from anywhere, by a verb and a part of the name', async () => {
    await openByKey(page)
    await page.keyboard.type(`deact ${person.email.slice(0, 9)}`)
    await expect(options(page)).toHaveText(`Deactivate ${person.name}…${person.email}`)
    await expect(palette(page).getByRole('status')).toHaveText('1 result.')
    await page.keyboard.press('Enter')
    const question = page.getByRole('alertdialog', { name: `Deactivate ${person.name}?` })
    await expect(question.getByRole('button', { name: 'Keep active' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
  })

  await test.step('a theme, and out', async () => {
    await openByKey(page)
    await page.keyboard.type('dark')
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.setViewportSize({ width: 320, height: 568 })
    await page.getByRole('button', { name: 'Find or go to…' }).click()
    await options(page).filter({ hasText: 'Sign out' }).click()
    await expect(page).toHaveURL('/login?notice=signed-out')
  })
})

test('who may not list users finds screens only, and signing out with something unsaved asks first', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, person)
  await page.goto('/account')
  await page.getByLabel('First name').fill('Unsaved')
  await openByKey(page)
  await expect(options(page).filter({ hasText: /user/i })).toHaveCount(0)
  await page.keyboard.type('sign out')
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByLabel('First name')).toHaveValue('Unsaved')
  // Nothing was ended by asking.
  expect((await page.request.get('/account')).url()).toContain('/account')
})

test('"/" leads to the search field until it is switched off', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  const field = page.getByRole('searchbox')
  await expect(field).toHaveAttribute('aria-keyshortcuts', '/')
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.press('/')
  await expect(field).toHaveValue('/')

  await page.goto('/help#keyboard')
  const single = page.getByRole('switch', { name: 'Single-key shortcuts' })
  await expect(single).toBeChecked()
  await single.uncheck()
  await page.goto('/users')
  await expect(field).not.toHaveAttribute('aria-keyshortcuts')
  await page.keyboard.press('/')
  await expect(field).not.toBeFocused()
})
