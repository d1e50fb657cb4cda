import { expect, test } from '../support/operations-test'
import { addPerson, enter } from '../support/people'

test.use({ isSetUp: true })

test('the first steps are done when what they ask for is there, and the list is closed and opened again', async ({
  start,
  browser,
  admin,
}) => {
  const server = await start()
  const page = await (await browser.newContext({ baseURL: server.url })).newPage()
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/first-steps')
  const step = (name: string) => page.getByRole('heading', { level: 2, name })
  await expect(step('Add a second admin')).toHaveText('Add a second admin: not done yet')
  await addPerson(server.url, admin, { permissions: { IsAdmin: 'admin' } })
  await page.getByRole('switch', { name: 'I have noted it' }).check()
  await expect(step('Note the command')).toHaveText(/: done$/)
  await expect(step('Add a second admin')).toHaveText('Add a second admin: done')

  await step('Set up and test email').locator('..').getByRole('link', { name: 'Set up email' }).click()
  await expect(page).toHaveURL('/mail')
  await page.goto('/settings')
  await page.getByLabel('Organisation name').fill('')
  await page.getByRole('button', { name: 'Save options' }).click()
  await expect(page.getByText('Organisation name is required').first()).toBeVisible()
  await page.getByLabel('Organisation name').fill('Acme Corp')
  await page.getByRole('button', { name: 'Save options' }).click()
  await expect(page.getByText('Options saved')).toBeVisible()

  const entry = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'First steps' })
  await entry.click()
  await expect(step('Name your organisation')).toHaveText(/: done$/)
  await page.getByRole('button', { name: 'Close this list' }).click()
  await expect(page).toHaveURL('/users')
  await expect(entry).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(entry).toBeVisible()
})
