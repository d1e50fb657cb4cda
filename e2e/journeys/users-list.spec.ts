import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Admin } from '../support/admin-command'
import { tabTo } from '../support/keyboard'
import { addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search users by name, email or ID' })
const rows = (page: Page) => page.getByRole('rowheader')
const count = (page: Page) => page.getByRole('status').filter({ hasText: 'ordered by name' })

/** A last name that no other user on this server has. */
const familyName = () => `Family-${randomBytes(4).toString('hex')}`

/** Runs in the page, and ends when it has been told that it was scrolled. */
function scrollUpABit() {
  return new Promise((tell) => {
    addEventListener('scroll', tell, { once: true })
    scrollBy(0, -5)
  }).then(() => {})
}

async function addFamily(url: string, admin: Admin, size: number) {
  const lastName = familyName()
  for (let number = 1; number <= size; number++) {
    const firstName = `Member${String(number).padStart(2, '0')}`
    await addPerson(url, admin, { firstName, lastName, password: null })
  }
  return lastName
}

test('search and page stand in the address: Back and reload bring them again', async ({
  page,
  gatehouse,
  admin,
}) => {
  const lastName = await addFamily(gatehouse.url, admin, 27)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')

  await searchBox(page).fill(lastName.toUpperCase())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/users?q=${lastName.toUpperCase()}`)
  await expect(count(page)).toHaveText(/^27 of [\d,]+ users, ordered by name$/)
  await expect(rows(page)).toHaveCount(25)
  await expect(rows(page).first()).toContainText(`Member01 ${lastName}`)
  await expect(page.getByText('Page 1 of 2')).toBeVisible()

  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(`/users?q=${lastName.toUpperCase()}&page=2`)
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).last()).toContainText(`Member27 ${lastName}`)
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0)

  await page.reload()
  await expect(searchBox(page)).toHaveValue(lastName.toUpperCase())
  await expect(rows(page)).toHaveCount(2)

  await searchBox(page).fill(`member03 ${lastName}`)
  await expect(count(page)).toHaveText(/^1 of /)
  await expect(rows(page)).toHaveCount(1)

  await page.goBack()
  await expect(page).toHaveURL(`/users?q=${lastName.toUpperCase()}&page=2`)
  await expect(searchBox(page)).toHaveValue(lastName.toUpperCase())
  await expect(rows(page)).toHaveCount(2)
  await page.goBack()
  await expect(rows(page)).toHaveCount(25)

  await page.getByRole('link', { name: 'Clear search' }).click()
  await expect(page).toHaveURL('/users')
  await expect(searchBox(page)).toHaveValue('')

  await page.goto(`/users?q=${lastName}&page=3`)
  await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the last page' }).click()
  await expect(rows(page)).toHaveCount(2)
})

test('a search without a match says so and leads back to all users', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  // Letters that mean something to databases and browsers are only letters here.
  const words = `100%_of <b>nobody</b>\\'"`
  await searchBox(page).fill(words)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `No users match “${words}”` })).toBeVisible()
  await expect(count(page)).toHaveText(/^0 of /)
  await page.getByRole('link', { name: 'Show all users' }).click()
  await expect(rows(page)).not.toHaveCount(0)
})

test('a row says who, whether they are active, what they may, and what happened last', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const lastName = familyName()
  const permissions = { apis: 'write', audit_logs: 'read', keys: 'read', portal: 'read', users: 'write' }
  const busy = await addPerson(url, admin, { lastName, firstName: 'Busy', permissions })
  const closed = await addPerson(url, admin, { lastName, firstName: 'Closed', active: false })
  await addPerson(url, admin, { lastName, firstName: 'Chief', permissions: { IsAdmin: 'admin' } })
  await askApi(url, admin.access_key, `/${closed.id}`, { method: 'PUT', body: { first_name: 'Shut' } })
  await enter(page, busy)
  await page.goto(`/users?q=${lastName}`)

  const busyRow = page.getByRole('row', { name: /Busy/ })
  await expect(busyRow).toContainText(busy.email)
  await expect(busyRow).toContainText('You')
  await expect(busyRow.getByRole('cell', { name: /^Status Active|^Active/ })).toBeVisible()
  await expect(busyRow).toContainText('Write: APIs, Users · Read: Audit Logs+22 more')
  await expect(busyRow).toContainText('Signed in just now')

  // The rest of the privileges, without a pointer.
  await busyRow.getByRole('link', { name: `Busy ${lastName}` }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tooltip')).toHaveText('Write: APIs, Users · Read: Audit Logs, Keys, Portal')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)

  const shutRow = page.getByRole('row', { name: /Shut/ })
  await expect(shutRow).toContainText('Inactive')
  await expect(shutRow).toContainText('Own account only')
  await expect(shutRow).toContainText('Never')
  await expect(shutRow).toContainText('User updated just now')
  await expect(page.getByRole('row', { name: /Chief/ })).toContainText('Admin')
})

test('the rest of the privileges shows by keyboard below the fold, and under a finger', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  const lastName = await addFamily(gatehouse.url, admin, 15)
  const permissions = { apis: 'write', keys: 'read', policies: 'read', portal: 'read', users: 'read' }
  const person = await addPerson(gatehouse.url, admin, { lastName, firstName: 'Zoe', permissions })
  const more = (on: Page) => on.getByRole('button', { name: /^2 more/ })
  const tooltip = (on: Page) =>
    on.getByRole('tooltip', { name: 'Write: APIs · Read: Keys, Policies, Portal, Users' })
  await enter(page, person)
  await page.goto(`/users?q=${lastName}`)

  await expect(more(page)).not.toBeInViewport()
  await tabTo(page, more(page))
  await expect(more(page)).toBeInViewport()
  // It does not vanish with the scrolling that brought it here, nor with more of it.
  await page.evaluate(scrollUpABit)
  await expect(tooltip(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tooltip(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(tooltip(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(tooltip(page)).toHaveCount(0)

  const context = await browser.newContext({
    baseURL: gatehouse.url,
    hasTouch: true,
    viewport: { width: 360, height: 640 },
  })
  const phone = await context.newPage()
  await enter(phone, person)
  await phone.goto(`/users?q=${lastName}`)
  await more(phone).tap()
  await expect(tooltip(phone)).toBeVisible()
  await more(phone).tap()
  await expect(tooltip(phone)).toHaveCount(0)
  await more(phone).tap()
  await expect(tooltip(phone)).toBeVisible()
  await phone.getByRole('heading', { level: 1 }).tap()
  await expect(tooltip(phone)).toHaveCount(0)
  await context.close()
})

test('the name opens the user, the menu of a row offers what one may do', async ({
  page,
  browser,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users?q=${person.email}`)
  await page.getByRole('link', { name: person.name }).click()
  await expect(page).toHaveURL(`/users/${person.id}`)
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible()

  await page.goBack()
  await page.getByRole('button', { name: `Actions for ${person.name}` }).click()
  await expect(page.getByRole('menuitem')).toHaveText([
    'Edit',
    'Send reset link',
    'Sign out everywhere',
    'Copy email',
    'Copy ID',
    'Deactivate…',
    'Delete…',
  ])
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await expect(page).toHaveURL(`/users/${person.id}`)

  const reader = await (await browser.newContext({ baseURL: gatehouse.url })).newPage()
  await enter(reader, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await reader.goto(`/users?q=${person.email}`)
  await expect(reader.getByRole('link', { name: 'Add user' })).toHaveCount(0)
  await reader.getByRole('button', { name: `Actions for ${person.name}` }).click()
  await expect(reader.getByRole('menuitem')).toHaveText(['View', 'Copy email', 'Copy ID'])

  // The latest activity comes from the audit log, which this reader may not read.
  await reader.goto('/users?columns=name,status,activity&sort=-activity')
  await expect(reader.getByText('It was ignored: sort.')).toBeVisible()
  await expect(reader.getByRole('columnheader')).toHaveText(['Name', 'Status', 'Actions'], {
    useInnerText: true,
  })
  await reader.getByRole('button', { name: 'Columns' }).click()
  await expect(reader.getByRole('menuitemcheckbox', { name: 'Last login' })).toBeVisible()
  await expect(reader.getByRole('menuitemcheckbox', { name: 'Latest activity' })).toHaveCount(0)
})

test('the table is a table for screen readers, on a phone of two lines', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  const permissions = { users: 'read', audit_logs: 'read' }
  await enter(page, await addPerson(gatehouse.url, admin, { permissions }))
  await page.goto(`/users?q=${person.email}`)
  const table = page.getByRole('table', { name: 'Users, ordered by name' })
  const columns = ['Name', 'Status', 'Privileges', 'Last login', 'Latest activity', 'Actions']
  await expect(table.getByRole('columnheader')).toHaveText(columns, { useInnerText: true })
  await expect(table.getByRole('rowheader')).toContainText(person.name)

  await page.setViewportSize({ width: 360, height: 640 })
  const onPhone = ['Name', 'Privileges', 'Last login', 'Actions']
  await expect(table.getByRole('columnheader')).toHaveText(onPhone, { useInnerText: true })
  const row = table.getByRole('rowheader').locator('..')
  await expect(table.getByRole('rowheader').getByText('Active')).toBeAttached()
  expect((await row.boundingBox())?.height).toBeLessThan(64)
})

test('six users and more fit on the screen of a phone', async ({ page, gatehouse, admin }) => {
  const lastName = await addFamily(gatehouse.url, admin, 8)
  await page.setViewportSize({ width: 360, height: 640 })
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users?q=${lastName}`)
  const lower = await rows(page).nth(5).boundingBox()
  expect((lower?.y ?? 999) + (lower?.height ?? 0)).toBeLessThanOrEqual(640)
})

test('the list is searched while one types, and only the last answer is shown', async ({
  page,
  gatehouse,
  admin,
}) => {
  const lastName = await addFamily(gatehouse.url, admin, 3)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  // The first answer comes last.
  await page.route(/\/users\?q=Family-.{2}&/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await searchBox(page).pressSequentially(lastName.slice(0, 9))
  await page.waitForRequest(/q=Family-.{2}&/)
  await searchBox(page).pressSequentially(lastName.slice(9))
  await expect(count(page)).toHaveText(/^3 of /)
  await expect(page).toHaveURL(`/users?q=${lastName}`)
  await page.waitForResponse(/q=Family-.{2}&/)
  await expect(searchBox(page)).toHaveValue(lastName)
  await expect(searchBox(page)).toBeFocused()
  await expect(count(page)).toHaveText(/^3 of /)

  // The typing was one step: Back leads to where it began.
  await page.goBack()
  await expect(page).toHaveURL('/users')
  await expect(searchBox(page)).toHaveValue('')

  // A filter applies as it is chosen.
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByLabel('Admin', { exact: true }).focus()
  await page.getByLabel('Admin', { exact: true }).selectOption('yes')
  await expect(page).toHaveURL('/users?admin=yes')
  await expect(page.getByLabel('Admin', { exact: true })).toBeFocused()
})

test('what is typed or chosen before the page listens applies as soon as it does', async ({
  page,
  gatehouse,
  admin,
}) => {
  const lastName = await addFamily(gatehouse.url, admin, 2)
  await enter(page, { email: admin.email_address, password: admin.password })
  let listen = () => {}
  const holdScripts = () => {
    const held = new Promise<void>((resolve) => {
      listen = resolve
    })
    return page.route('**/*.js', async (route) => {
      await held
      await route.continue()
    })
  }

  await holdScripts()
  await page.goto('/users', { waitUntil: 'commit' })
  await searchBox(page).fill(lastName)
  listen()
  await expect(page).toHaveURL(`/users?q=${lastName}`)
  await expect(rows(page)).toHaveCount(2)
  await expect(searchBox(page)).toHaveValue(lastName)
  await page.goBack()
  await expect(searchBox(page)).toHaveValue('')

  await page.unrouteAll()
  await holdScripts()
  await page.goto('/audit', { waitUntil: 'commit' })
  await page.getByLabel('Section').selectOption('Certificates')
  listen()
  await expect(page).toHaveURL('/audit?section=certs')
  await expect(page.getByLabel('Section')).toHaveValue('certs')
})
