import { Client } from 'pg'
import { axeFindings } from '../support/axe'
import { press, retype } from '../support/keyboard'
import { expect, test } from '../support/operations-test'
import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

test.use({ isSetUp: true })

test('by keyboard: an old session gives the password again before its email, key and links; nothing typed is lost', async ({
  start,
  postgresql,
  browser,
  admin,
}) => {
  const server = await start({
    DATABASE_URL: postgresql.url,
    AUTH_SECRET,
  })
  const person = await addPerson(server.url, admin, { permissions: { users: 'write' } })
  const page = await (await browser.newContext({ baseURL: server.url })).newPage()
  await enter(page, person)
  await page.goto('/account')

  const { keyboard } = page
  const dialog = page.getByRole('dialog', { name: 'Confirm it is you' })
  const save = page.getByRole('button', { name: 'Save', exact: true })
  const emailAddress = `new-${person.email}`
  await makeOld(postgresql.url)
  await retype(page, page.getByLabel('First name'), 'Renamed')
  await retype(page, page.getByLabel('Email'), emailAddress)
  await press(page, save)
  await expect(dialog.getByLabel('Current password')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])

  await keyboard.type('not my password')
  await keyboard.press('Enter')
  await expect(dialog.getByRole('alert').filter({ hasText: 'Current password is incorrect' })).toBeFocused()
  await press(page, dialog.getByRole('button', { name: 'Cancel' }))
  await expect(page.getByRole('alert').filter({ hasText: 'Enter your current password' })).toBeFocused()
  await expect(page.getByLabel('Email')).toHaveValue(emailAddress)
  await expect(page.getByLabel('First name')).toHaveValue('Renamed')

  await press(page, save)
  await expect(dialog.getByLabel('Current password')).toBeFocused()
  await keyboard.type(person.password)
  await press(page, dialog.getByRole('button', { name: 'Confirm' }))
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(save).toBeFocused()
  expect((await askApi(server.url, admin.access_key, `/${person.id}`)).body).toMatchObject({
    first_name: 'Renamed',
    email_address: emailAddress,
  })

  await makeOld(postgresql.url)
  const oldKey = await accessKeyOf(server.url, admin, person)
  await page.goto('/account/keys')
  const renew = page.getByRole('button', { name: 'Renew… API key' })
  await press(page, renew)
  await press(page, page.getByRole('alertdialog').getByRole('button', { name: 'Renew key' }))
  await expect(dialog.getByLabel('Current password')).toBeFocused()
  await keyboard.type(person.password)
  await keyboard.press('Enter')
  await expect(page.getByText('API key renewed')).toBeVisible()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(renew).toBeFocused()
  expect((await askApi(server.url, oldKey, `/${person.id}`)).status).toBe(401)

  await makeOld(postgresql.url)
  await press(page, page.getByRole('button', { name: 'Reveal API key' }))
  await expect(dialog.getByLabel('Current password')).toBeFocused()
  await keyboard.press('Escape')
  await expect(page.getByRole('alert').filter({ hasText: 'Enter your current password' })).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Reveal API key' }))
  await expect(dialog.getByLabel('Current password')).toBeFocused()
  await keyboard.type(person.password)
  await keyboard.press('Enter')
  await expect(page.getByText(await accessKeyOf(server.url, admin, person))).toBeVisible()

  await makeOld(postgresql.url)
  await page.goto('/account/sign-in')
  await press(page, page.getByRole('button', { name: 'Send reset link' }))
  await expect(dialog.getByLabel('Current password')).toBeFocused()
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveCount(0)
  await keyboard.type(person.password)
  await keyboard.press('Enter')
  await expect(link).toHaveValue(/\/reset-password\//)
})

/** As if all users had signed in an hour ago. */
async function makeOld(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("UPDATE session SET confirmed_at = now() - interval '1 hour'")
  await client.end()
}
