import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { press, tabTo } from '../support/keyboard'
import { addPerson, askApi, enter } from '../support/people'
import { keepSecret } from '../support/secrets'
import { expect, test } from '../support/test'

/* Forms and their dialogs without a pointer. Playwright may put a file into its field, which is the system's dialog. */

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const radio = (page: Page, section: string, level: string) =>
  page.getByRole('group', { name: section, exact: true }).getByRole('radio', { name: level })
const message = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Messages' }).getByRole('listitem').filter({ hasText: text })

/** By Ctrl-K, some letters and Enter, to what is first in the list then. */
async function goBy(page: Page, letters: string, first: string) {
  await expect(button(page, 'Find or go to…')).toBeEnabled()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog', { name: 'Find or go to' }).getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type(letters)
  await expect(page.getByRole('option', { selected: true })).toContainText(first)
  await page.keyboard.press('Enter')
}

test('by keyboard: add a user, keep and apply a template, leave something unsaved', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { keyboard } = page
  const part = randomBytes(4).toString('hex')
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/help')

  await test.step('errors take the focus, and lead to their fields', async () => {
    await goBy(page, 'add us', 'Add user')
    await expect(heading(page, 'Add user')).toBeVisible()
    await tabTo(page, page.getByLabel('Last name'))
    await keyboard.type(part)
    await keyboard.press('Enter')
    const alert = page.getByRole('alert').filter({ hasText: 'The user was not added' })
    await expect(alert).toBeFocused()
    await press(page, alert.getByRole('link', { name: 'First name is required' }))
    await expect(page.getByLabel('First name')).toBeFocused()
    await keyboard.type('Kay')
  })

  await test.step('details, switches and levels', async () => {
    await tabTo(page, page.getByLabel('Email'))
    await keyboard.type(`kay.${part}@example.com`)
    await press(page, page.getByRole('switch', { name: 'Send an invitation' }), { key: 'Space' })
    await expect(page.getByRole('switch', { name: 'Send an invitation' })).not.toBeChecked()
    await tabTo(page, radio(page, 'Logs', 'Deny'))
    await keyboard.press('ArrowDown')
    await expect(radio(page, 'Logs', 'Read')).toBeChecked()
    await expect(radio(page, 'Logs', 'Read')).toBeFocused()
  })

  await test.step('the levels are kept as a template', async () => {
    const open = button(page, 'Create template…')
    await press(page, open, { way: 'Shift+Tab' })
    await expect(page.getByRole('dialog').getByLabel('Template name')).toBeFocused()
    await keyboard.type(`Template ${part}`)
    await keyboard.press('Enter')
    await expect(message(page, `Template “Template ${part}” saved`)).toBeVisible()
    await expect(open).toBeFocused()
  })

  await test.step('save', async () => {
    await press(page, button(page, 'Save'))
    await expect(heading(page, `Kay ${part}`)).toBeVisible()
    const { body } = await askApi(gatehouse.url, admin.access_key, `?q=${part}`)
    expect(JSON.stringify(body)).toContain(`kay.${part}@example.com`)
  })

  await test.step('the template is applied to somebody else', async () => {
    await goBy(page, person.email, person.name)
    await expect(heading(page, person.name)).toBeVisible()
    await press(page, button(page, 'Apply template…'))
    await expect(page.getByRole('combobox', { name: 'Template name' })).toBeFocused()
    await keyboard.type(part)
    await expect(page.getByRole('option')).toHaveCount(1)
    await keyboard.press('Enter')
    await expect(button(page, 'Apply template')).toBeFocused()
    await keyboard.press('Enter')
    await expect(radio(page, 'Logs', 'Read')).toBeChecked()
    await expect(button(page, 'Apply template…')).toBeFocused()
  })

  await test.step('going away asks once, and staying gives the focus back', async () => {
    const link = page.getByRole('link', { name: 'Audit log', exact: true })
    await press(page, link, { way: 'Shift+Tab' })
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
    await expect(question.getByRole('button', { name: 'Stay' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(link).toBeFocused()
    await keyboard.press('Enter')
    await press(page, question.getByRole('button', { name: 'Leave' }))
    await expect(heading(page, 'Audit log')).toBeVisible()
  })

  await test.step('the audit log is filtered, and an event opened and closed', async () => {
    await expect(page.getByRole('searchbox')).toHaveAttribute('aria-keyshortcuts', '/')
    await keyboard.press('/')
    await keyboard.type(part)
    await keyboard.press('Enter')
    await expect(page).toHaveURL(`/audit?person=${part}`)
    await expect(page.getByRole('searchbox')).toBeFocused()
    await tabTo(page, page.getByLabel('Action'))
    await keyboard.type('User cr')
    const event = button(page, /^Details of User created/)
    await expect(event).toHaveCount(1)
    await expect(page.getByLabel('Action')).toBeFocused()
    await press(page, event)
    await expect(page.getByRole('table', { name: 'What changed' })).toBeVisible()
    await expect(event).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('table', { name: 'What changed' })).toHaveCount(0)
  })
})

test('by keyboard: deactivate and activate, keys and password, help', async ({ page, gatehouse, admin }) => {
  const { keyboard } = page
  const person = await addPerson(gatehouse.url, admin)
  const clerk = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  await enter(page, clerk)
  await page.goto(`/users/${person.id}`)
  const main = page.getByRole('main')

  await test.step('deactivate, and activate again', async () => {
    await press(page, button(page, 'Deactivate…'))
    const question = page.getByRole('alertdialog', { name: `Deactivate ${person.name}?` })
    await expect(question.getByRole('button', { name: 'Keep active' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(button(page, 'Deactivate…')).toBeFocused()
    await keyboard.press('Enter')
    await press(page, question.getByRole('button', { name: 'Deactivate user' }))
    await expect(message(page, `${person.name} was deactivated`)).toBeVisible()
    await expect(main).toBeFocused()
    await press(page, button(page, 'Activate'))
    await expect(message(page, `${person.name} is active again`)).toBeVisible()
    await expect(button(page, 'Deactivate…')).toBeFocused()
  })

  await test.step('a link is sent, and they are signed out everywhere', async () => {
    await press(page, button(page, 'Send reset link'))
    await expect(message(page, 'Reset link saved as a file')).toBeVisible()
    const theirs = await page.context().browser()?.newPage({ baseURL: gatehouse.url })
    if (!theirs) throw new Error('Playwright has no browser')
    await enter(theirs, person)
    await press(page, page.getByRole('link', { name: 'Sign-in', exact: true }))
    await press(page, button(page, 'Sign out everywhere'))
    await expect(message(page, 'Signed out of one session')).toBeVisible()
    await theirs.goto('/account')
    await expect(theirs).toHaveURL(/\/login/)
    await theirs.context().close()
  })

  await test.step('one’s own API key is revealed and renewed', async () => {
    await goBy(page, 'my acc', 'My account')
    await expect(heading(page, 'My account')).toBeVisible()
    await press(page, page.getByRole('link', { name: 'API key', exact: true }))
    await press(page, button(page, 'Reveal API key'))
    await expect(button(page, 'Hide API key')).toBeFocused()
    const renew = button(page, 'Renew… API key')
    await press(page, renew)
    await press(page, page.getByRole('alertdialog').getByRole('button', { name: 'Renew key' }))
    await expect(message(page, 'API key renewed')).toBeVisible()
    await expect(renew).toBeFocused()
  })

  await test.step('help', async () => {
    await press(page, page.getByRole('link', { name: 'Help' }), { way: 'Shift+Tab' })
    await expect(heading(page, 'Help')).toBeVisible()
    const single = page.getByRole('switch', { name: 'Single-key shortcuts' })
    await press(page, single, { key: 'Space' })
    await expect(single).not.toBeChecked()
    await expect(single).toBeFocused()
  })

  await test.step('a new password, and out', async () => {
    await goBy(page, 'my acc', 'My account')
    await press(page, button(page, 'Reset Password'))
    const dialog = page.getByRole('dialog', { name: 'Reset Password' })
    await tabTo(page, dialog.getByLabel('Current password'))
    await keyboard.type(clerk.password)
    await tabTo(page, dialog.getByLabel('New password'))
    const password = keepSecret('password', 'another lake at noon')
    await keyboard.type(password)
    await tabTo(page, dialog.getByLabel('Confirm password'))
    await keyboard.type(password)
    await keyboard.press('Enter')
    await expect(page).toHaveURL(/\/login\?notice=password-changed/)
  })
})

test('by keyboard: a file is checked and imported', async ({ page, admin }) => {
  const part = randomBytes(4).toString('hex')
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/import')
  const file = page.getByLabel('CSV file')
  await tabTo(page, file)
  const text = `first_name,last_name,email_address\nKim,${part},kim.${part}@example.com\nNo,Address,\n`
  await file.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await press(page, button(page, 'Check the file'))
  await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible()
  await press(page, page.getByRole('switch', { name: 'Skip the rejected row' }), { key: 'Space' })
  await press(page, button(page, 'Import 1 row'))
  const finished = page.getByRole('heading', { name: 'Import finished' })
  await expect(finished).toBeVisible()
  // From the top of the result one goes on, once the focus is there.
  const result = page.locator('div[tabindex="-1"]').filter({ has: finished })
  await expect(result).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Show users' })).toBeFocused()
  await page.keyboard.press('Enter')
  // Without mail the links of the invitations are here and nowhere else.
  const question = page.getByRole('alertdialog', { name: 'Leave without the links?' })
  await press(page, question.getByRole('button', { name: 'Leave' }))
  await expect(heading(page, 'Users')).toBeVisible()
})
