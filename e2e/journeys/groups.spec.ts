import type { Page } from '@playwright/test'
import { addGroup } from '../support/groups'
import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

const uniqueName = (word: string) => `${word} ${crypto.randomUUID().slice(0, 8)}`
const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const toast = (page: Page, text: string) => page.locator('[data-toasts]').getByText(text)

test('a group is added from a template, filled, changed and duplicated, and deleted with what its members lose', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin)
  const other = await addPerson(url, admin, { permissions: { keys: 'write' } })
  const key = await accessKeyOf(url, admin, person)
  await enter(page, { email: admin.email_address, password: admin.password })

  await page.goto('/users/templates')
  await page.getByRole('button', { name: 'Actions for Support' }).click()
  await page.getByRole('menuitem', { name: 'Create group from it…' }).click()
  await expect(page).toHaveURL(/\/groups\/new\?/)
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Support')
  await expect(section(page, 'Keys').getByRole('radio', { name: 'Write' })).toBeChecked()
  const name = uniqueName('Helpers')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await section(page, 'Users').getByRole('radio', { name: 'Read' }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/\/groups\/[0-9a-f]{24}\/members$/)
  await expect(page.getByRole('heading', { name: 'No members yet' })).toBeVisible()

  // One by one, and by pasted addresses, with what becomes of each line.
  await page.getByRole('link', { name: 'Add members' }).first().click()
  await page.getByRole('combobox', { name: 'Name, email or ID' }).fill(person.email)
  await page.getByRole('option', { name: person.name }).click()
  await expect(toast(page, `${person.name} added to ${name}`)).toBeVisible()
  await page
    .getByLabel('Email addresses')
    .fill(`${person.email}\nRea <${other.email.toUpperCase()}>\nnobody@example.org\nnonsense`)
  for (const outcome of ['Already a member', 'Will be added', 'Not possible', 'Not an address']) {
    await expect(page.getByText(outcome, { exact: true })).toHaveCount(1)
  }
  await page.getByRole('button', { name: 'Add 1 member' }).click()
  await expect(page).toHaveURL(/\/members$/)
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  // At the next request, without signing in again.
  expect((await askApi(url, key, '')).status).toBe(200)

  await page.getByRole('link', { name: 'Privileges', exact: true }).click()
  await section(page, 'Keys').getByRole('radio', { name: 'Deny' }).check()
  await expect(page.getByText('1 of 2 members loses something')).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(toast(page, `Group “${name}” saved`)).toBeVisible()

  await page.goto('/groups')
  await page.getByRole('searchbox').fill(name)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expect(page.getByRole('row').last()).toContainText('2 members')
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Duplicate…' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(`${name} (copy)`)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The group was not saved' })).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill(`${name} (copy)`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${name} (copy)` })).toBeVisible()

  await page.goto(`/groups?q=${encodeURIComponent(name)}`)
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText('2 of 2 members lose something')).toBeVisible()
  await dialog.getByRole('button', { name: 'Delete group' }).click()
  await expect(toast(page, `Group “${name}” deleted`)).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  expect((await askApi(url, key, '')).status).toBe(403)
})

test('the page of a user shows and changes their groups, with what they gain, lose and keep', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { apis: 'write', hooks: 'read' } })
  const editors = await addGroup(url, admin, {
    name: uniqueName('Editors'),
    permissions: { apis: 'write', policies: 'write' },
  })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}`)
  await page.getByRole('button', { name: 'Add to a group' }).click()
  await page.getByRole('combobox').fill(editors.name)
  await page.getByRole('option', { name: editors.name }).click()
  await expect(page.getByText('Gains: read and write Policies.')).toBeVisible()
  await page.getByRole('button', { name: 'Add to group', exact: true }).click()
  await expect(page.getByRole('link', { name: editors.name })).toBeVisible()
  await expect(page.getByText(/see and change APIs and Policies/)).toBeVisible()

  // Before Save: what stays, because the group gives it too.
  await section(page, 'APIs').getByRole('radio', { name: 'Deny' }).check()
  await section(page, 'Webhooks').getByRole('radio', { name: 'Deny' }).check()
  await expect(page.getByText('Loses: read Webhooks.')).toBeVisible()
  await expect(page.getByText(`Keeps Write for APIs: the group ${editors.name} gives it too.`)).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Keeps Write for APIs')).toHaveCount(0)
  const { body } = await askApi(url, admin.access_key, `/${person.id}`)
  expect(body.user_permissions).toEqual({})

  await page.getByRole('button', { name: `Remove from ${editors.name}` }).click()
  await expect(page.getByText('Loses: read and write APIs and Policies.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove from group' }).click()
  await expect(page.getByText('In no group.')).toBeVisible()
})

test('many join a group from the list and by a file, and unknown groups are told row by row', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const lastName = `Join-${crypto.randomUUID().slice(0, 8)}`
  const people = [await addPerson(url, admin, { lastName }), await addPerson(url, admin, { lastName })]
  const one = await addGroup(url, admin, { name: uniqueName('One') })
  const two = await addGroup(url, admin, { name: uniqueName('Two') })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users?q=${lastName}&columns=name,groups`)
  await page.getByRole('checkbox', { name: 'Select all users on this page' }).check()
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Add to group…' }).click()
  await page.getByRole('alertdialog').getByLabel('Group').selectOption({ label: one.name })
  await page.getByRole('button', { name: 'Add 2 users to a group' }).click()
  await expect(page.getByText('2 users added to the group').first()).toBeVisible()
  await expect(page.getByRole('cell', { name: one.name })).toHaveCount(2)
  await page.goto(`/users?group=${one.id}`)
  await expect(page.getByRole('rowheader')).toHaveCount(2)

  await page.goto('/users/import')
  const text = [
    'id,groups',
    `${people[0]?.id},"${one.name}; ${two.name}"`,
    `${people[1]?.id},-`,
    `${people[1]?.id},No such group`,
  ].join('\r\n')
  await page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'groups.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Check the file' }).click()
  const row = (line: number) =>
    page.getByRole('row').filter({ has: page.getByRole('cell', { name: String(line), exact: true }) })
  await expect(row(2)).toContainText(two.name)
  await expect(row(4)).toContainText('No such group')
  await page.getByRole('switch', { name: /Skip the/ }).check()
  await page.getByRole('button', { name: /^Import \d row/ }).click()
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible()
  await page.goto(`/users?group=${two.id}`)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
})

test('ten thousand pasted addresses are told line by line, and more are not taken', async ({
  page,
  gatehouse,
  admin,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const group = await addGroup(gatehouse.url, admin)
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/groups/${group.id}/members/add`)
  await expect(page.getByRole('link', { name: /^Members/ })).toHaveAttribute('aria-current', 'true')
  const box = page.getByLabel('Email addresses')
  await expect(box).toBeEnabled()
  const paste = async (count: number) => {
    const lines = Array.from({ length: count }, (_, number) => `n${number}@example.org`)
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'))
    await box.press('ControlOrMeta+a')
    await box.press('ControlOrMeta+v')
  }
  await paste(10_000)
  await expect(page.getByText('0 users to add · 0 already in the group · 10,000 not possible')).toBeVisible()
  await paste(10_001)
  await expect(page.getByText(/^These are 10,001 addresses\. Add at most 10,000 at once/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add members' })).toBeDisabled()
})

test('who may only see groups sees what they give and changes nothing, who may not sees nothing', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const group = await addGroup(url, admin, { permissions: { apis: 'read' } })
  await enter(page, await addPerson(url, admin, { permissions: { user_groups: 'read' } }))
  await page.goto('/groups')
  await expect(page.getByRole('link', { name: 'Add group' })).toHaveCount(0)
  await page.goto(`/groups/${group.id}`)
  await expect(page.getByText('To change it, you need Write for User Groups.')).toBeVisible()
  await page.goto(`/groups/${group.id}/members`)
  await expect(page.getByText('To see who they are, you need Read for Users.')).toBeVisible()
  await page.context().clearCookies()
  await enter(page, await addPerson(url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  await expect(page.getByRole('link', { name: 'User Groups' })).toHaveCount(0)
  const answer = await page.goto(`/groups/${group.id}`)
  expect(answer?.status()).toBe(403)
})
