import { expect, test } from '../support/operations-test'
import { askApi, enter } from '../support/people'

test.use({ isSetUp: true })

const reason = 'The last active admin cannot be deleted, deactivated or demoted'

test('the last admin stays: no screen offers it, the API refuses it with the reason', async ({
  start,
  browser,
  admin,
}) => {
  const server = await start()
  const page = await (await browser.newContext({ baseURL: server.url })).newPage()
  await enter(page, { email: admin.email_address, password: admin.password })

  await page.goto('/users')
  await page.getByRole('button', { name: 'Actions for Ann Admin' }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['Edit', 'Send reset link', 'Copy email', 'Copy ID'])
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ann Admin' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Delete|Deactivate|More actions/ })).toHaveCount(0)
  await expect(page.getByRole('switch', { name: 'Account is admin' })).toBeDisabled()
  await page.getByRole('link', { name: 'Details', exact: true }).click()
  await expect(page.getByRole('switch', { name: 'Active' })).toBeDisabled()

  const own = `/${admin.id}`
  const tries = [
    { method: 'DELETE' },
    { method: 'PUT', body: { active: false } },
    { method: 'PUT', body: { user_permissions: { users: 'write' } } },
  ]
  for (const request of tries) {
    const { status, body } = await askApi(server.url, admin.access_key, own, request)
    expect([status, body.Message]).toEqual([409, reason])
  }

  // Nothing of it happened.
  const { body } = await askApi(server.url, admin.access_key, own)
  expect(body).toMatchObject({ active: true, user_permissions: { IsAdmin: 'admin' } })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Ann Admin' })).toBeVisible()
})
