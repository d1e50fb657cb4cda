import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'
import { chooseDelete } from '../support/user-page'

test('a slow page is announced by what was used, a list gone back to is there at once where it was', async ({
  page,
  gatehouse,
  admin,
}) => {
  const lastName = `Far-${Date.now().toString(36)}`
  for (let number = 1; number <= 12; number++)
    await addPerson(gatehouse.url, admin, { lastName, password: null })
  const reader = await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } })
  await enter(page, reader)
  await page.setViewportSize({ width: 1280, height: 420 })
  await page.goto(`/users?q=${lastName}`)
  const link = page.getByRole('rowheader').last().getByRole('link')
  await link.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => window.scrollY)
  expect(place).toBeGreaterThan(100)

  let isSlow = true
  await page.route('**/users**', async (route) => {
    if (isSlow) await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
  await link.click()
  const sign = link.locator('[data-pending]')
  await expect(sign).toBeAttached()
  await expect(sign).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: `Rea ${lastName}` })).toBeVisible()

  // The server is not asked: without it the list comes back all the same.
  isSlow = false
  await page.context().setOffline(true)
  await page.goBack()
  await expect(page.getByRole('rowheader')).toHaveCount(12)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
  await page.context().setOffline(false)
})

test.describe('away from UTC', () => {
  test.use({ timezoneId: 'Europe/Berlin' })

  test('a time is local, and in UTC on focus', async ({ page, gatehouse, admin }) => {
    const person = await addPerson(gatehouse.url, admin)
    await enter(page, person)
    await page.goto('/account')
    const added = page.getByRole('button', { name: /20\d\d, \d\d:\d\d CES?T/ }).first()
    await added.focus()
    await expect(page.getByRole('tooltip')).toHaveText(/20\d\d-\d\d-\d\d \d\d:\d\d UTC/)
  })
})

test('Cancel, the breadcrumb and deleting lead back to the list as it was left', async ({
  page,
  gatehouse,
  admin,
}) => {
  const lastName = `Back-${Date.now().toString(36)}`
  const [gone, other] = [
    await addPerson(gatehouse.url, admin, { lastName, firstName: 'Gone', password: null }),
    await addPerson(gatehouse.url, admin, { lastName, firstName: 'Other', password: null }),
  ]
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users?q=${lastName}`)
  const listed = `/users?q=${lastName}`
  await page.getByRole('link', { name: other.name }).click()
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(page).toHaveURL(listed)
  await page.getByRole('link', { name: other.name }).click()
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Users' }).click()
  await expect(page).toHaveURL(listed)
  await page.getByRole('link', { name: 'Add user' }).click()
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(page).toHaveURL(listed)
  await page.getByRole('link', { name: gone.name }).click()
  await chooseDelete(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete user' }).click()
  await expect(page).toHaveURL(listed)
  await expect(page.getByRole('rowheader')).toHaveText([new RegExp(other.name)])
})
