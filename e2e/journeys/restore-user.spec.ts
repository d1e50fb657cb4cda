import type { Page } from '@playwright/test'
import { pressEscape } from '../support/keyboard'
import { accessKeyOf, addPerson, askApi, enter, type Person } from '../support/people'
import { expect, test } from '../support/test'
import { chooseDelete } from '../support/user-page'

async function deleteOnScreen(page: Page, person: Person) {
  await page.goto(`/users/${person.id}`)
  await chooseDelete(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete user' }).dblclick()
  await expect(page).toHaveURL('/users')
}

const message = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Messages' }).getByRole('listitem').filter({ hasText: text })

test('Undo in the message brings the person back, by keyboard, once, and with the same key', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { keys: 'read' } })
  const key = await accessKeyOf(url, admin, person)
  await enter(page, await addPerson(url, admin, { permissions: { users: 'write', keys: 'read' } }))
  await deleteOnScreen(page, person)
  expect((await askApi(url, key, `/${person.id}`)).status).toBe(401)

  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') sent += 1
  })
  await page.keyboard.press('Alt+T')
  await page.keyboard.press('Tab')
  const undo = message(page, `${person.name} was deleted`).getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await undo.dblclick()
  await expect(message(page, `${person.name} was restored`)).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  expect(sent).toBe(1)
  expect((await askApi(url, key, `/${person.id}`)).body).toMatchObject({
    id: person.id,
    email_address: person.email,
    active: true,
    user_permissions: { keys: 'read' },
  })
  await message(page, `${person.name} was restored`).getByRole('link', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible()
})

test('whose address is taken by then comes back from Deleted users with another one', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin)
  const key = await accessKeyOf(url, admin, person)
  await enter(page, await addPerson(url, admin, { firstName: 'Max', permissions: { users: 'write' } }))
  await deleteOnScreen(page, person)
  const body = { first_name: 'New', last_name: 'Owner', email_address: person.email }
  expect((await askApi(url, admin.access_key, '', { method: 'POST', body })).status).toBe(200)

  // The message leads to where it can be done.
  await message(page, `${person.name} was deleted`).getByRole('button', { name: 'Undo' }).click()
  const refusal = message(page, `${person.name} was not restored`)
  await expect(refusal).toContainText('Another user now has their email address')
  await refusal.getByRole('link', { name: 'Deleted users' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Deleted users' })).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: person.email })
  await expect(row).toContainText('by Max')
  // Erasing is for admins.
  await expect(row.getByRole('button', { name: /Restore|Delete/ })).toHaveText([`Restore ${person.name}`])

  await row.getByRole('button', { name: 'Restore' }).click()
  const dialog = page.getByRole('dialog', { name: `New email address for ${person.name}` })
  await expect(dialog).toContainText(`Another user now has ${person.email}`)
  await pressEscape(page, dialog)
  await expect(row.getByRole('button', { name: 'Restore' })).toBeFocused()

  await page.keyboard.press('Enter')
  const email = dialog.getByLabel('Email')
  await email.fill(person.email)
  await page.keyboard.press('Enter')
  await expect(email).toHaveAccessibleDescription(/Another user already has this email address/)
  await email.fill(`back.${person.email}`)
  await page.keyboard.press('Enter')
  await expect(message(page, `${person.name} was restored`)).toBeVisible()
  await expect(page.getByRole('heading', { name: /No deleted users match/ })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  expect((await askApi(url, key, `/${person.id}`)).body).toMatchObject({
    id: person.id,
    email_address: `back.${person.email}`,
  })
})

test('a manager is told before that only an admin can undo, and an admin can delete for good', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const stronger = await addPerson(url, admin, { permissions: { portal: 'write' } })
  await enter(page, await addPerson(url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users/${stronger.id}`)
  await chooseDelete(page)
  await expect(page.getByRole('alertdialog')).toContainText('Only an admin can restore them, for 30 days')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete user' }).click()
  await expect(message(page, `${stronger.name} was deleted`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Deleted users' }).click()
  const theirRow = page.getByRole('row').filter({ hasText: stronger.email })
  await expect(theirRow).toContainText('Only an admin can restore them')
  await expect(theirRow.getByRole('button', { name: /Restore|Delete/ })).toHaveCount(0)

  const chief = await (await browser.newContext({ baseURL: url })).newPage()
  await enter(chief, { email: admin.email_address, password: admin.password })
  await chief.goto(`/users/deleted?q=${stronger.email}`)
  await chief.getByRole('button', { name: `Delete permanently… ${stronger.name}` }).click()
  const question = chief.getByRole('alertdialog', { name: `Delete ${stronger.name} permanently?` })
  await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused()
  await question.getByRole('button', { name: 'Delete permanently' }).dblclick()
  await expect(message(chief, `${stronger.name} was permanently deleted`)).toBeVisible()
  await expect(chief.getByRole('heading', { name: /No deleted users match/ })).toBeVisible()
  await expect(chief.getByRole('main')).toBeFocused()
  await chief.context().close()
})

test('a user who was deleted while being edited is restored, and what was typed is saved', async ({
  page,
  context,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users/${person.id}/details`)
  await page.getByLabel('First name').fill('Typed')
  await askApi(gatehouse.url, admin.access_key, `/${person.id}`, { method: 'DELETE' })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const alert = page.getByRole('alert').filter({ hasText: 'This user no longer exists.' })
  await expect(alert).toBeFocused()

  const opened = context.waitForEvent('page')
  await alert.getByRole('link', { name: /^Restore the user under Deleted users/ }).click()
  const other = await opened
  await other.getByRole('button', { name: `Restore ${person.name}` }).dblclick()
  await expect(message(other, `${person.name} was restored`)).toBeVisible()
  await other.close()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  const { body } = await askApi(gatehouse.url, admin.access_key, `/${person.id}`)
  expect(body.first_name).toBe('Typed')
})

test('who may only see users does not see deleted ones', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'More', exact: true })).toHaveCount(0)
  expect((await page.goto('/users/deleted'))?.status()).toBe(403)
})
