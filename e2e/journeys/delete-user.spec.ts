import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'
import { chooseDelete } from '../support/user-page'

test('deleting asks by name, starts on the harmless button, and Escape keeps the person', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users/${person.id}`)

  await chooseDelete(page)
  const question = page.getByRole('alertdialog', { name: `Delete ${person.name}?` })
  await expect(question).toContainText(`${person.name} is signed out everywhere`)
  await expect(question.getByRole('button', { name: 'Keep user' })).toBeFocused()
  // The focus stays inside while the question is open.
  for (const name of ['Delete user', 'Keep user', 'Delete user']) {
    await page.keyboard.press('Tab')
    await expect(question.getByRole('button', { name })).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^More actions for / })).toBeFocused()
  expect((await askApi(gatehouse.url, admin.access_key, `/${person.id}`)).status).toBe(200)
})

test('Delete removes the person with session and key, and returns to the list', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const key = await accessKeyOf(gatehouse.url, admin, person)
  const their = await (await browser.newContext({ baseURL: gatehouse.url })).newPage()
  await enter(their, person)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))

  await page.goto(`/users/${person.id}`)
  await chooseDelete(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete user' }).click()
  await expect(page).toHaveURL('/users')
  await expect(page.getByText(`${person.name} was deleted`)).toBeVisible()

  await page.goto(`/users?q=${person.email}`)
  await expect(page.getByRole('heading', { name: /No users match/ })).toBeVisible()
  expect((await page.goto(`/users/${person.id}`))?.status()).toBe(404)
  expect((await askApi(gatehouse.url, key, `/${person.id}`)).status).toBe(401)
  await their.goto('/account')
  await expect(their).toHaveURL('/login?next=%2Faccount')
})

test('Delete in the menu of a row takes the row away and keeps search and focus', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users?q=${person.email}`)

  const actions = page.getByRole('button', { name: `Actions for ${person.name}` })
  await actions.click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep user' }).click()
  await expect(actions).toBeFocused()

  await actions.click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete user' }).click()
  await expect(page.getByRole('heading', { name: `No users match “${person.email}”` })).toBeVisible()
  await expect(page).toHaveURL(`/users?q=${person.email}`)
  await expect(page.getByRole('main')).toBeFocused()
})

test('deleting a user who is gone already says so', async ({ page, gatehouse, admin }) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users/${person.id}`)
  await chooseDelete(page)
  await askApi(gatehouse.url, admin.access_key, `/${person.id}`, { method: 'DELETE' })
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Delete user' }).click()
  await expect(question.getByRole('alert')).toHaveText('This user no longer exists.')
})

test('a manager is not offered to delete an admin', async ({ page, gatehouse, admin }) => {
  const chief = await addPerson(gatehouse.url, admin, { permissions: { IsAdmin: 'admin' } })
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users/${chief.id}`)
  await expect(page.getByRole('heading', { level: 1, name: chief.name })).toBeVisible()
  await expect(page.getByRole('button', { name: /Delete|Deactivate|More actions/ })).toHaveCount(0)
})
