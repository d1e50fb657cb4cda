import AxeBuilder from '@axe-core/playwright'
import { Client } from 'pg'
import { expect, test } from '../support/operations-test'
import { accessKeyOf, addPerson, askApi, enter } from '../support/people'

test('an old session gives the password again before email and key change; nothing typed is lost', async ({
  start,
  postgresql,
  browser,
}) => {
  const server = await start({
    DATABASE_URL: postgresql.url,
    AUTH_SECRET: 'a secret for this test only, 0123456789',
  })
  const admin = await server.createAdmin()
  const person = await addPerson(server.url, admin, { permissions: { users: 'write' } })
  const page = await (await browser.newContext({ baseURL: server.url })).newPage()
  await enter(page, person)
  await page.goto('/account')

  const dialog = page.getByRole('dialog', { name: 'Confirm it is you' })
  const emailAddress = `new-${person.email}`
  await makeOld(postgresql.url)
  await page.getByLabel('First name').fill('Renamed')
  await page.getByLabel('Email').fill(emailAddress)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByLabel('Current password')).toBeFocused()
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])

  await dialog.getByLabel('Current password').fill('not my password')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Current password is incorrect')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'needs your current password' })).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(emailAddress)
  await expect(page.getByLabel('First name')).toHaveValue('Renamed')

  await page.getByRole('button', { name: 'Save' }).click()
  await dialog.getByLabel('Current password').fill(person.password)
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect((await askApi(server.url, admin.access_key, `/${person.id}`)).body).toMatchObject({
    first_name: 'Renamed',
    email_address: emailAddress,
  })

  await makeOld(postgresql.url)
  const oldKey = await accessKeyOf(server.url, admin, person)
  await page.getByRole('button', { name: 'Renew… API key' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Renew key' }).click()
  await dialog.getByLabel('Current password').fill(person.password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The API key is renewed')).toBeVisible()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  expect((await askApi(server.url, oldKey, `/${person.id}`)).status).toBe(401)
})

/** As if everybody had signed in an hour ago. */
async function makeOld(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("UPDATE session SET confirmed_at = now() - interval '1 hour'")
  await client.end()
}
