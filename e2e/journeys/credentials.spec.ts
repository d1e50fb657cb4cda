import type { Page } from '@playwright/test'
import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

const credentials = (page: Page) =>
  page.getByRole('region', { name: 'Dashboard API Access Credentials', exact: true })

test('one’s own key is masked until Reveal shows it; it works, and a reload masks it again', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const key = await accessKeyOf(gatehouse.url, admin, person)
  await enter(page, person)
  const answer = await page.goto('/account/keys')
  expect(await answer?.text()).not.toContain(key)
  await expect(credentials(page).getByText('API key is hidden')).toBeAttached()

  await page.getByRole('button', { name: 'Reveal API key' }).click()
  const shown = credentials(page).getByRole('code').first()
  await expect(shown).toHaveText(key)
  expect((await askApi(gatehouse.url, key, `/${person.id}`)).status).toBe(200)

  await page.getByRole('button', { name: 'Hide API key' }).click()
  await expect(shown).not.toContainText(key)
  await page.getByRole('button', { name: 'Reveal API key' }).click()
  await expect(shown).toHaveText(key)
  await page.reload()
  await expect(credentials(page).getByText('API key is hidden')).toBeAttached()
})

test('Copy takes the key and the Organisation ID without showing the key', async ({
  page,
  context,
  gatehouse,
  admin,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const person = await addPerson(gatehouse.url, admin)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await enter(page, person)
  await page.goto('/account/keys')

  await page.getByRole('button', { name: 'Copy API key' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied API key' })).toBeAttached()
  await expect.poll(clipboard).toBe(await accessKeyOf(gatehouse.url, admin, person))
  await expect(credentials(page).getByText('API key is hidden')).toBeAttached()

  await expect(credentials(page)).toContainText(admin.org_id)
  await page.getByRole('button', { name: 'Copy Organisation ID' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied Organisation ID' })).toBeAttached()
  await expect.poll(clipboard).toBe(admin.org_id)
})

test('renewing asks first, then the old key is refused and the new one works', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const oldKey = await accessKeyOf(gatehouse.url, admin, person)
  await enter(page, person)
  await page.goto('/account/keys')
  await page.getByRole('button', { name: 'Reveal API key' }).click()
  await expect(credentials(page)).toContainText(oldKey)

  const question = page.getByRole('alertdialog', { name: 'Renew your API key?' })
  await page.getByRole('button', { name: 'Renew… API key' }).click()
  await expect(question).toContainText('The current key stops working immediately')
  await expect(question.getByRole('button', { name: 'Keep key' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  expect((await askApi(gatehouse.url, oldKey, `/${person.id}`)).status).toBe(200)

  await page.getByRole('button', { name: 'Renew… API key' }).click()
  await question.getByRole('button', { name: 'Renew key' }).click()
  await expect(page.getByText('API key renewed')).toBeVisible()
  await expect(credentials(page).getByText('API key is hidden')).toBeAttached()
  expect((await askApi(gatehouse.url, oldKey, `/${person.id}`)).status).toBe(401)

  await page.getByRole('button', { name: 'Reveal API key' }).click()
  const newKey = await accessKeyOf(gatehouse.url, admin, person)
  expect(newKey).not.toBe(oldKey)
  await expect(credentials(page).getByRole('code').first()).toHaveText(newKey)
  expect((await askApi(gatehouse.url, newKey, `/${person.id}`)).status).toBe(200)
})

test('a reader gets neither key nor buttons; a manager may renew, but not see it', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const key = await accessKeyOf(gatehouse.url, admin, person)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  const answer = await page.goto(`/users/${person.id}/keys`)
  expect(await answer?.text()).not.toContain(key)
  await expect(credentials(page)).toContainText(
    `Only ${person.name} and users with permission can see this key.`,
  )
  await expect(credentials(page)).toContainText(admin.org_id)
  await expect(page.getByRole('button', { name: /API key/ })).toHaveCount(0)

  const manager = await (await browser.newContext({ baseURL: gatehouse.url })).newPage()
  await enter(manager, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await manager.goto(`/users/${person.id}/keys`)
  await expect(manager.getByRole('button', { name: /API key/ })).toHaveText(['Renew… API key'])
})
