import type { Page } from '@playwright/test'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

const views = (page: Page) =>
  page.getByRole('banner').getByRole('navigation', { name: 'Views' }).getByRole('link')

test('a view is saved under a name, shared by an admin, and seen by others', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  await addPerson(gatehouse.url, admin, { active: false })
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { IsAdmin: 'admin' } }))
  await page.goto('/users')
  const builtIn = ['Admins', 'Never signed in', 'Pending invitations', 'Inactive', 'Can write APIs']
  await expect(views(page)).toHaveText(builtIn)
  await views(page).filter({ hasText: 'Inactive' }).click()
  await expect(page).toHaveURL('/users?status=inactive')
  await expect(page.getByRole('heading', { level: 1, name: 'Inactive' })).toBeVisible()
  await expect(views(page).filter({ hasText: 'Inactive' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('button', { name: 'Save view' })).toHaveCount(0)

  // Another order is another view.
  await page.getByRole('button', { name: 'Last login' }).click()
  await page.getByRole('button', { name: 'Save view' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save this view' })
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await dialog.getByLabel('Name').fill('Leavers')
  await page.keyboard.press('Enter')
  await expect(page.getByText('View “Leavers” saved')).toBeVisible()
  await expect(views(page)).toHaveText([...builtIn, 'Leavers'])
  await expect(page.getByRole('heading', { level: 1, name: 'Leavers' })).toBeVisible()

  // A reader sees it once it is shared, and may save own ones.
  const reader = await (await browser.newContext({ baseURL: gatehouse.url })).newPage()
  await enter(reader, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await reader.goto('/users')
  await expect(views(reader)).toHaveText(builtIn)
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Rename or share…' }).click()
  await page.getByRole('switch', { name: 'Share with everyone who can see users' }).check()
  await page.getByLabel('Name', { exact: true }).fill('Gone')
  await page.keyboard.press('Enter')
  await expect(views(page)).toHaveText([...builtIn, 'Gone'])
  await reader.reload()
  await views(reader).filter({ hasText: 'Gone' }).click()
  await expect(reader).toHaveURL('/users?status=inactive&sort=-last-login')
  await expect(reader.getByRole('button', { name: 'View', exact: true })).toHaveCount(0)

  // On a phone they are above the list.
  await reader.setViewportSize({ width: 360, height: 640 })
  const chips = reader.getByRole('main').getByRole('navigation', { name: 'Views' }).getByRole('link')
  await expect(chips).toHaveText(['All', ...builtIn, 'Gone'])
  await chips.filter({ hasText: 'All' }).click()
  await expect(reader).toHaveURL('/users')

  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await page.getByRole('button', { name: 'Delete view' }).click()
  await expect(views(page)).toHaveText(builtIn)
  await expect(page).toHaveURL('/users?status=inactive&sort=-last-login')
})
