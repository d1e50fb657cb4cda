import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

const manager = { permissions: { users: 'write' } }

test('switching Active off says what stops before it is saved, and asks if the user is signed in', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const their = await (await browser.newContext({ baseURL: gatehouse.url })).newPage()
  await enter(their, person)
  await enter(page, await addPerson(gatehouse.url, admin, manager))
  await page.goto(`/users/${person.id}/details`)

  await page.getByLabel('First name').fill('Renamed')
  await page.getByRole('switch', { name: 'Active' }).uncheck()
  await expect(page.getByText('They are signed out of one session')).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const question = page.getByRole('alertdialog', { name: `Save and deactivate ${person.name}?` })
  await expect(question).toContainText('They are signed out of one session')
  await expect(question.getByRole('button', { name: 'Keep editing' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('First name')).toHaveValue('Renamed')
  expect((await askApi(gatehouse.url, admin.access_key, `/${person.id}`)).body.active).toBe(true)

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await question.getByRole('button', { name: 'Save and deactivate' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  const receipt = page.getByRole('region', { name: 'Messages' }).getByRole('listitem').first()
  await expect(receipt).toContainText(/One session was ended: \w+/)
  await expect(receipt).toContainText('The API key stopped working.')
  await expect(receipt).toContainText(/Done at \d\d:\d\d:\d\d/)
  await their.goto('/account')
  await expect(their).toHaveURL('/login?next=%2Faccount')
  const { body } = await askApi(gatehouse.url, admin.access_key, `/${person.id}`)
  expect([body.active, body.first_name]).toEqual([false, 'Renamed'])

  // Turned on again, it says what comes back.
  await page.getByRole('switch', { name: 'Active' }).check()
  await expect(page.getByText('They can sign in again with their old password.').first()).toBeVisible()
})

test('Deactivate stops sessions, key and link at once; Activate brings the key back', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { password: null })
  const key = await accessKeyOf(gatehouse.url, admin, person)
  const statusOfKey = async () => (await askApi(gatehouse.url, key, `/${person.id}`)).status
  await enter(page, await addPerson(gatehouse.url, admin, manager))
  await page.goto(`/users/${person.id}/sign-in`)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText('Invitation created')).toBeVisible()
  expect(await statusOfKey()).toBe(200)

  await page.getByRole('button', { name: 'Deactivate…' }).click()
  const question = page.getByRole('alertdialog', { name: `Deactivate ${person.name}?` })
  await expect(question).toContainText('They are not signed in')
  await expect(question).toContainText('Their active invitation is cancelled.')
  await question.getByRole('button', { name: 'Deactivate user' }).click()
  await expect(page.getByText('No active link')).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  const receipt = page.getByRole('region', { name: 'Messages' })
  for (const words of ['No sessions were active.', 'The API key stopped', 'The active invitation was']) {
    await expect(receipt.getByText(words)).toBeVisible()
  }
  expect(await statusOfKey()).toBe(403)

  await page.getByRole('button', { name: 'Activate', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Deactivate…' })).toBeVisible()
  await expect(page.getByText('No active link')).toBeVisible()
  expect(await statusOfKey()).toBe(200)
})
