import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

const rows = (page: Page) => page.getByRole('rowheader').filter({ visible: true })
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'newest first' })

test('who did what to whom: filter, open, follow, and take it along', async ({ page, gatehouse, admin }) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { firstName: '=Rea', permissions: { keys: 'read' } })
  await askApi(url, admin.access_key, `/${person.id}`, {
    method: 'PUT',
    body: { first_name: 'Anna', user_permissions: { keys: 'write', portal: 'read' } },
  })
  const reader = await addPerson(url, admin, { permissions: { audit_logs: 'read', users: 'read' } })
  await enter(page, reader)
  await page.goto('/users')
  await page.getByRole('link', { name: 'Audit log' }).click()
  await expect(page).toHaveURL('/audit')
  await expect(rows(page).first()).toHaveText('Signed in')

  await page.getByLabel('User', { exact: true }).fill(person.email.toUpperCase())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/audit?person=${encodeURIComponent(person.email.toUpperCase())}`)
  await expect(status(page)).toHaveText('3 matching events, newest first')
  const about = [
    'Privileges changedKeys: Read → Write · Portal: Deny → Read',
    'User updated',
    'User createdKeys: Read',
  ]
  await expect(rows(page)).toHaveText(about)

  await page.getByRole('button', { name: 'Details of User updated' }).click()
  const changes = page.getByRole('table', { name: 'What changed' })
  await expect(changes.getByRole('row', { name: 'First name =Rea Anna' })).toBeVisible()
  await expect(changes.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Details of User updated' }).click()
  await page.getByRole('button', { name: 'Details of Privileges changed' }).click()
  await expect(changes.getByRole('row', { name: 'Privilege for Keys Read Write' })).toBeVisible()
  await expect(changes.getByRole('row', { name: 'Privilege for Portal Deny Read' })).toBeVisible()
  await expect(changes.getByRole('row')).toHaveCount(3)
  await expect(page.getByText(`PUT /api/users/${person.id}`)).toBeVisible()
  await expect(page.getByRole('cell', { name: 'API key' }).first()).toBeVisible()

  await page.getByLabel('Action').selectOption('User created')
  // A choice made while the list is still on its way to the one before it is one step of the history with it.
  await expect(page).toHaveURL(/&action=user\.created$/)
  await page.getByLabel('From').fill('2020-01-01')
  await expect(page).toHaveURL(/&action=user\.created&from=2020-01-01$/)
  await expect(rows(page)).toHaveText(['User createdKeys: Read'])
  await page.reload()
  await expect(page.getByLabel('Action')).toHaveValue('user.created')
  await expect(rows(page)).toHaveText(['User createdKeys: Read'])
  await page.goBack()
  await page.goBack()
  await expect(page.getByLabel('Action')).toHaveValue('')
  await expect(rows(page)).toHaveText(about)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^audit-log-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.trim().split('\r\n')).toHaveLength(4)
  expect(text).toContain(`,'=Rea ${person.name.split(' ')[1]},done,First name: (none) → =Rea;`)

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL('/audit')
  await expect(rows(page).first()).toHaveText('Audit log exported')

  await page.goto('/audit?from=2026-11-21&to=2026-11-20')
  await expect(page.getByText('The date in “From” is after the date in “To”.')).toBeVisible()

  // The last name stayed; the link leads to who they are now.
  await page.goto(`/audit?person=${person.id}`)
  await page.getByRole('link', { name: person.name }).click()
  await expect(page).toHaveURL(`/users/${person.id}`)
  await page.getByRole('link', { name: 'Activity', exact: true }).click()
  const activity = page.getByRole('list', { name: 'Recent activity' })
  await expect(activity.getByRole('listitem')).toHaveText([
    /^Privileges changed/,
    /^User updated/,
    /^User created/,
  ])
  await page.getByRole('link', { name: 'audit log events by or about' }).click()
  await expect(page).toHaveURL(`/audit?person=${person.id}`)
})

test('privileges are filtered by section and by kind of action, and a change is reverted from its event', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { certs: 'write', hooks: 'read' } })
  const change = (user_permissions: object) =>
    askApi(url, admin.access_key, `/${person.id}`, { method: 'PUT', body: { user_permissions } })
  await change({ certs: 'read', hooks: 'write' })
  await change({ hooks: 'deny', certs: 'read' })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/audit?person=${person.id}`)
  await page.getByLabel('Section').selectOption('Certificates')
  await expect(page).toHaveURL(/&section=certs/)
  await expect(rows(page)).toHaveText([
    'Privileges changedCertificates: Write → Read · Webhooks: Read → Write',
    'User createdCertificates: Write · Webhooks: Read',
  ])
  await page.getByLabel('Action').selectOption('privileges')
  await expect(rows(page)).toHaveCount(1)

  await page.getByRole('button', { name: 'Details of Privileges changed' }).click()
  await page.getByRole('button', { name: 'Revert…' }).click()
  const dialog = page.getByRole('alertdialog')
  // Only what is still as the event left it; the rest changed since, and is a choice.
  await expect(dialog.getByText('Changed since: this event had set Write.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Revert 1 change' }).click()
  await expect(page.locator('[data-toasts]').getByText(`Change of ${person.name} reverted`)).toBeVisible()
  const { body } = await askApi(url, admin.access_key, `/${person.id}`)
  expect(body.user_permissions).toEqual({ certs: 'write' })
})

test('older and newer pages stand in the address, and new events move nothing', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { audit_logs: 'read' } })
  for (let number = 1; number <= 55; number++) {
    const body = { last_name: `Number${number}` }
    await askApi(url, admin.access_key, `/${person.id}`, { method: 'PUT', body })
  }
  await enter(page, person)
  await page.goto(`/audit?person=${person.id}`)
  await expect(rows(page)).toHaveCount(50)
  await expect(status(page)).toHaveText('50 matching events on this page, newest first')
  await expect(page.getByRole('link', { name: 'Newer' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Older' }).click()
  await expect(rows(page)).toHaveCount(7)
  await expect(rows(page).last()).toHaveText('User createdAudit Logs: Read')

  await askApi(url, admin.access_key, `/${person.id}`, { method: 'PUT', body: { last_name: 'Later' } })
  await page.reload()
  await expect(rows(page)).toHaveCount(7)
  await expect(page.getByRole('link', { name: 'Older' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Newer' }).click()
  await expect(page).toHaveURL(/&after=/)
  await expect(rows(page)).toHaveCount(50)
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(page).toHaveURL(`/audit?person=${person.id}`)
})

test('without audit_logs: read there is no entry, no page, no card and no answer', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'write', log: 'read' } })
  await enter(page, person)
  await page.goto(`/users/${person.id}`)
  await expect(page.getByRole('link', { name: 'Users' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Audit log' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Activity' })).toHaveCount(0)
  expect((await page.goto(`/users/${person.id}/activity`))?.status()).toBe(403)
  expect((await page.goto('/audit'))?.status()).toBe(403)
  await expect(
    page.getByRole('heading', { name: 'You don’t have permission to open this page' }),
  ).toBeVisible()

  const key = await accessKeyOf(gatehouse.url, admin, person)
  const answer = await fetch(`${gatehouse.url}/api/audit-logs`, { headers: { authorization: key } })
  expect(answer.status).toBe(403)
})

test.describe('where the clocks show another time', () => {
  test.use({ timezoneId: 'Pacific/Auckland' })

  test('days of the filter are those of the times in the list', async ({ page, gatehouse, admin }) => {
    const person = await addPerson(gatehouse.url, admin)
    await enter(page, { email: admin.email_address, password: admin.password })
    await page.goto(`/audit?person=${person.id}`)
    await expect(rows(page)).toHaveText(['User created'])
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'))
    await page.getByLabel('From').fill(today)
    await page.getByLabel('To', { exact: true }).fill(today)
    await expect(page).toHaveURL(new RegExp(`from=${today}&to=${today}&zone=Pacific%2FAuckland$`))
    await expect(rows(page)).toHaveText(['User created'])

    // One press for the last days, by the reader's clock; another for all.
    await page.goto('/audit?without=sign-ins')
    const week = page.getByRole('button', { name: '7 days' })
    await week.click()
    const first = await page.evaluate(() => new Date(Date.now() - 6 * 86_400_000).toLocaleDateString('sv-SE'))
    await expect(page).toHaveURL(`/audit?without=sign-ins&from=${first}&zone=Pacific%2FAuckland`)
    await expect(week).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByLabel('From')).toHaveValue(first)
    await week.click()
    await expect(page).toHaveURL('/audit?without=sign-ins')

    // Users who come and go are left out, and come back.
    const signedIn = page.getByRole('rowheader', { name: 'Signed in' })
    await expect(signedIn).toHaveCount(0)
    await page.getByLabel('Hide sign-ins').uncheck()
    await expect(page).toHaveURL('/audit')
    await expect(signedIn.first()).toBeVisible()

    // Days that are meant elsewhere say where.
    await page.goto(`/audit?person=${person.id}&from=2020-01-01`)
    await expect(page.getByLabel('From (UTC)')).toHaveValue('2020-01-01')
  })
})
