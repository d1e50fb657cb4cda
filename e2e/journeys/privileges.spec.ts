import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

const radio = (page: Page, name: string, level: 'Deny' | 'Read' | 'Write') =>
  page.getByRole('group', { name, exact: true }).getByRole('radio', { name: level })
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const report = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })

test('before Save it says what is gained and lost and what does not go together; after it, from when on it holds', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, {
    permissions: { analytics: 'read', keys: 'read', apis: 'read' },
  })
  const key = await accessKeyOf(url, admin, person)
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}`)
  await expect(page.getByText('Compared with the saved privileges')).toHaveCount(0)

  await radio(page, 'APIs', 'Deny').check()
  await radio(page, 'Keys', 'Write').check()
  await radio(page, 'Users', 'Read').check()
  await expect(page.getByText('Gains: write Keys; read Users.')).toBeVisible()
  await expect(page.getByText('Loses: read APIs.')).toBeVisible()
  await expect(page.getByText('Keys without APIs: a key gives access to APIs.')).toBeVisible()
  await expect(page.getByText(/^Keys without Policies/)).toBeVisible()

  // A warning is no obstacle, and who signed in before needs no new sign-in.
  expect((await askApi(url, key, '')).status).toBe(403)
  await save(page).click()
  await expect(page.getByText(`Privileges of ${person.name} saved`)).toBeVisible()
  await expect(page.getByText(/They apply from the next request/)).toBeVisible()
  expect((await askApi(url, key, '')).status).toBe(200)
  const receipt = page.locator('[data-toasts] > li')
  await expect(receipt).toContainText('No longer: read APIs.')
  await expect(receipt).toContainText(/Done at \d\d:\d\d:\d\d/)
  await expect(receipt.getByRole('link', { name: 'Audit event' })).toBeVisible()
  await receipt.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The privileges are as before')).toBeVisible()
  await expect(radio(page, 'APIs', 'Read')).toBeChecked()
  expect((await askApi(url, key, '')).status).toBe(403)
  await expect(page.getByText('Compared with the saved privileges')).toHaveCount(0)
})

test('privileges are copied from another user by keyboard alone, what one does not hold is named, and Undo takes it back', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const model = await addPerson(url, admin, {
    firstName: 'Zoë',
    permissions: { keys: 'write', users: 'read', portal: 'read' },
  })
  const person = await addPerson(url, admin, { permissions: { users: 'read' } })
  await enter(page, await addPerson(url, admin, { permissions: { users: 'write', keys: 'read' } }))
  await page.goto(`/users/${person.id}`)

  const open = page.getByRole('button', { name: 'Copy from another user…' })
  await expect(open).toBeEnabled()
  await open.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Copy privileges from another user' })
  await expect(dialog.getByRole('combobox', { name: 'Name, email or ID' })).toBeFocused()
  await page.keyboard.type('nobody at all')
  await expect(dialog.getByRole('status')).toHaveText(/^No users match “nobody at all”/)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(model.name.replace('ë', 'e'))
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await expect(dialog.getByRole('option', { selected: true })).toContainText(model.email)
  await expect(dialog.getByRole('status')).toHaveText('1 user found')
  await page.keyboard.press('Enter')

  const take = dialog.getByRole('button', { name: 'Copy these privileges' })
  await expect(take).toBeFocused()
  await expect(take).toHaveAccessibleDescription(/Can see and change Keys\. Can see Portal and Users/)
  await expect(take).toHaveAccessibleDescription(/Left out.*: Keys \(Write\) and Portal \(Read\)\./)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(open).toBeFocused()
  await expect(report(page, `Copied from ${model.name}. Changed: Keys (Read). Left out`)).toBeVisible()
  await expect(radio(page, 'Keys', 'Read')).toBeChecked()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(radio(page, 'Keys', 'Deny')).toBeChecked()
  await expect(page.getByText('You have unsaved changes')).toHaveCount(0)
  const redo = page.getByRole('button', { name: 'Redo' })
  await expect(redo).toBeFocused()
  await redo.click()
  await save(page).click()
  await expect(report(page, /^Saved$/)).toBeVisible()
  const { body } = await askApi(url, admin.access_key, `/${person.id}`)
  expect(body.user_permissions).toEqual({ users: 'read', keys: 'read' })
})

test('copying an admin closes the table, and Undo opens it again', async ({ page, gatehouse, admin }) => {
  const { url } = gatehouse
  const chief = await addPerson(url, admin, { permissions: { IsAdmin: 'admin' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/new')
  await radio(page, 'Keys', 'Read').check()
  await page.getByRole('button', { name: 'Copy from another user…' }).click()
  await page.getByRole('combobox').fill(chief.email)
  await page.getByRole('option').click()
  await page.getByRole('button', { name: 'Copy these privileges' }).click()
  await expect(page.getByRole('switch', { name: 'Account is admin' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'Account is admin' })).toBeFocused()
  await expect(report(page, '“Account is admin” is switched on.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('switch', { name: 'Account is admin' })).not.toBeChecked()
  await expect(radio(page, 'Keys', 'Read')).toBeChecked()
})

test('an admin saves a template, replaces, renames and deletes it; a manager applies it', async ({
  page,
  gatehouse,
  admin,
  browser,
}) => {
  const { url } = gatehouse
  const name = `Support ${randomBytes(3).toString('hex')}`
  const person = await addPerson(url, admin, { permissions: { keys: 'read' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/new')
  await radio(page, 'Logs', 'Read').check()

  const open = page.getByRole('button', { name: 'Create template…' })
  const dialog = page.getByRole('dialog', { name: 'Create template' })
  await open.click()
  await dialog.getByLabel('Template name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Template “${name}” saved`)).toBeVisible()
  // The form around it was not sent.
  await expect(page.getByRole('alert').filter({ hasText: 'The user was not added' })).toHaveCount(0)

  // The same name again, in other case, and by an admin who has not seen it: told, and then offered.
  await radio(page, 'Keys', 'Write').check()
  await open.click()
  await dialog.getByLabel('Template name').fill(name.toUpperCase())
  await expect(dialog.getByText(`A template named “${name}” already`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Replace template' }).click()
  await expect(dialog).toHaveCount(0)

  const manager = await addPerson(url, admin, { permissions: { users: 'write', keys: 'write', log: 'read' } })
  const other = await browser.newPage({ baseURL: url })
  await enter(other, manager)
  await other.goto(`/users/${person.id}`)
  await expect(other.getByRole('button', { name: 'Create template…' })).toHaveCount(0)
  await other.getByRole('button', { name: 'Apply template…' }).click()
  await other.getByRole('combobox', { name: 'Template name' }).fill(name)
  await other.getByRole('option', { name }).click()
  await other.getByRole('button', { name: 'Apply template' }).click()
  const applied = `Template “${name}” applied. Changed: Keys (Write) and Logs (Read).`
  await expect(report(other, applied)).toBeVisible()
  await save(other).click()
  await expect(report(other, /^Saved$/)).toBeVisible()
  const { body } = await askApi(url, admin.access_key, `/${person.id}`)
  expect(body.user_permissions).toEqual({ keys: 'write', log: 'read' })
  await other.close()

  await page.goto('/users')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Privilege templates' }).click()
  const actions = page.getByRole('button', { name: `Actions for ${name}`, exact: true })
  await actions.click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('dialog').getByLabel('Template name').fill(`${name} 2`)
  await page.getByRole('button', { name: 'Rename template' }).click()
  await expect(page.getByRole('rowheader', { name: `${name} 2` })).toBeVisible()
  await page.getByRole('button', { name: `Actions for ${name} 2` }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await page.getByRole('button', { name: 'Delete template' }).click()
  await expect(page.getByRole('rowheader', { name: `${name} 2` })).toHaveCount(0)
})
