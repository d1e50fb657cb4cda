import { removeDataDir, startGatehouse } from '../support/gatehouse-server'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

test('the API reference is found from Help and by name, and its curl command works', async ({
  page,
  context,
  gatehouse,
  admin,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } })
  await enter(page, person)
  await page.goto('/help')
  await page.getByRole('link', { name: 'Open the API reference' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'API reference' })).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Operations' })
    .getByRole('link', { name: 'GET Get a user' })
    .click()
  await expect(page.getByRole('heading', { name: 'Get a user', exact: true })).toBeInViewport()
  const list = page.getByRole('article', { name: 'List users' })
  await list.getByRole('button', { name: 'Copy curl command' }).click()
  const command = `curl '${gatehouse.url}/api/users' \\\n  -H 'Authorization: YOUR_API_KEY'`
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(command)
  // Each error leads to what it means, each object to its fields.
  await list.getByRole('link', { name: '401' }).click()
  await expect(page.locator(':target')).toContainText('API key or the session is missing')
  await list.getByRole('link', { name: 'UserPage' }).click()
  await expect(page.locator(':target')).toHaveText('UserPage')

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('openapi')
  await page.getByRole('option', { name: 'API reference' }).click()
  await expect(page).toHaveURL('/help/api')
})

test('signed-out users sign in before they read it', async ({ page }) => {
  await page.goto('/help/api')
  await expect(page).toHaveURL(/\/login/)
})

test('with OPENAPI=off there is neither the page nor the document', async ({ page }) => {
  const server = await startGatehouse({ env: { OPENAPI: 'off' } })
  const admin = await server.createAdmin()
  const person = await addPerson(server.url, admin, { permissions: { users: 'read' } })
  await page.goto(`${server.url}/login`)
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/login/)
  expect((await page.goto(`${server.url}/help/api`))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
  await page.goto(`${server.url}/help`)
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the API reference' })).toHaveCount(0)
  expect((await page.request.get(`${server.url}/api/openapi.json`)).status()).toBe(404)
  await server.stop()
  await removeDataDir(server.dataDir)
})
