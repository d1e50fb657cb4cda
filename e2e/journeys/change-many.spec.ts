import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { addPerson, enter } from '../support/people'
import { keepLink } from '../support/secrets'
import { expect, test } from '../support/test'

const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Select ${name}` })
const selected = (page: Page) => page.getByRole('status').filter({ hasText: 'selected' })

async function choose(page: Page, act: string) {
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: act }).click()
  return page.getByRole('alertdialog')
}

/** Keeps what the page asks the server to do on its way, until the answer is called. */
async function holdActions(page: Page): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/users*', async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  return letGo
}

test('what is done to many tells by name to whom it was not done, and why', async ({
  page,
  gatehouse,
  admin,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const lastName = `Many-${randomBytes(4).toString('hex')}`
  const add = (firstName: string, wishes = {}) =>
    addPerson(gatehouse.url, admin, { firstName, lastName, password: null, ...wishes })
  await add('Ann')
  await add('Bea')
  const boss = await add('Cleo', { permissions: { IsAdmin: 'admin' } })
  await add('Dora')
  const clerk = await addPerson(gatehouse.url, admin, {
    firstName: 'Eve',
    lastName,
    permissions: { users: 'write' },
  })
  await enter(page, clerk)
  await page.goto('/users')
  await page.getByRole('searchbox').fill(lastName)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/users?q=${lastName}`)

  // One, then with Shift up to another; the bar counts.
  await box(page, `Ann ${lastName}`).click()
  await expect(selected(page)).toHaveText('1 of 5 selected')
  await box(page, `Eve ${lastName}`).click({ modifiers: ['Shift'] })
  await expect(selected(page)).toHaveText('5 of 5 selected')
  await box(page, `Dora ${lastName}`).click()
  await expect(selected(page)).toHaveText('4 of 5 selected')

  const dialog = await choose(page, 'Deactivate…')
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  const letGo = await holdActions(page)
  await dialog.getByRole('button', { name: 'Deactivate 4 users' }).click()
  await expect(dialog.getByRole('button', { name: 'Stop' })).toBeVisible()

  // Leaving while it runs is asked about: by Back, and by closing or reloading in the browser's own words.
  const leaving = page.getByRole('alertdialog', { name: 'Leave while the change is running?' })
  await page.goBack()
  await leaving.getByRole('button', { name: 'Stay' }).click()
  await expect(leaving).toHaveCount(0)
  await expect(page).toHaveURL(`/users?q=${lastName}`)
  const questions: string[] = []
  page.on('dialog', async (question) => {
    questions.push(question.type())
    await question.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => questions).toEqual(['beforeunload'])
  letGo()
  const outcome = page.getByRole('dialog', { name: '2 users could not be changed' })
  // The changed users are no longer selected.
  await expect(page.getByText('2 of 5 selected').first()).toBeAttached()
  await expect(outcome).toContainText('2 users are inactive.')
  await expect(outcome.getByRole('listitem')).toHaveText([
    `Cleo ${lastName}You don’t have permission to do this.`,
    `Eve ${lastName}You cannot deactivate your own account.`,
  ])
  await outcome.getByRole('button', { name: 'Copy' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`${boss.id}\tYou don’t`)
  await outcome.getByRole('button', { name: 'Try these again' }).click()
  await dialog.getByRole('button', { name: 'Deactivate 2 users' }).click()
  await outcome.getByRole('button', { name: 'Done' }).click()
  await expect(selected(page)).toHaveCount(0)
  await expect(page.getByRole('row', { name: `Ann ${lastName}` })).toContainText('Inactive')
  await expect(page.getByRole('row', { name: `Cleo ${lastName}` })).toContainText('Active')

  await page.getByRole('checkbox', { name: 'Select all users on this page' }).check()
  await box(page, `Cleo ${lastName}`).uncheck()
  await box(page, `Eve ${lastName}`).uncheck()
  const setPrivileges = page.getByRole('button', { name: 'Set privileges…' })
  const users = dialog.getByRole('group', { name: 'Users', exact: true })
  await setPrivileges.click()
  await users.getByRole('radio', { name: 'Write' }).check()
  await expect(dialog.getByRole('listitem')).toHaveText([/^3 users gain Read and WriteDeny → Write/])
  // Pressed before that is known again, it holds, since no user loses anything.
  const counted = await holdActions(page)
  await users.getByRole('radio', { name: 'Read' }).check()
  await users.getByRole('radio', { name: 'Write' }).check()
  await dialog.getByRole('button', { name: 'Set privileges for 3 users' }).click()
  counted()
  await expect(page.getByText('Privileges set for 3 users')).toBeVisible()
  // When it is said the list shows it already.
  expect(await page.getByRole('row', { name: `Bea ${lastName}` }).textContent()).toContain('Write: Users')

  // Rights that would be lost are told before, with names; afterwards Undo gives them back.
  await page.getByRole('checkbox', { name: 'Select all users on this page' }).check()
  await setPrivileges.click()
  // Pressed before that is known, nothing is changed.
  const known = await holdActions(page)
  await users.getByRole('radio', { name: 'Read' }).check()
  await dialog.getByRole('button', { name: 'Set privileges for 5 users' }).click()
  known()
  await expect(dialog.getByRole('alert')).toHaveText('See what users lose, then confirm again.')
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^3 users lose WriteWrite → Read/,
    /^1 user will not be changed: You /,
    /^1 user will not be changed: You /,
  ])
  await dialog.getByRole('button', { name: 'Names of: 3 users lose Write' }).click()
  await expect(dialog.getByRole('list', { name: '3 users lose Write' })).toContainText(`Dora ${lastName}`)
  await dialog.getByRole('button', { name: 'Set privileges for 5 users' }).click()
  await expect(outcome).toContainText('Privileges set for 3 users.')
  await outcome.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('3 lost Write.')).toBeVisible()
  await expect(page.getByRole('row', { name: `Ann ${lastName}` })).toContainText('Read: Users')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('3 users have the previous levels again')).toBeVisible()
  await expect(page.getByRole('row', { name: `Ann ${lastName}` })).toContainText('Write: Users')
  await page.getByRole('button', { name: 'Close message' }).first().click()

  await box(page, `Bea ${lastName}`).check()
  await box(page, `Dora ${lastName}`).check()
  await choose(page, 'Create invitation links…')
  await dialog.getByRole('button', { name: 'Create 2 invitation links' }).click()
  // Without mail no one was sent anything: the links are to be handed over, once.
  const links = page.getByRole('dialog', { name: '1 invitation to share' })
  await expect(links.getByRole('listitem')).toContainText(`Dora ${lastName}`)
  await links.getByRole('button', { name: 'Done' }).click()
  await expect(links.getByRole('alert')).toContainText('You have not copied or downloaded the list.')
  const downloading = page.waitForEvent('download')
  await links.getByRole('button', { name: 'Download CSV' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  const [, url = ''] = /(http\S+\/reset-password\/[\w-]{43}),/.exec(file) ?? []
  expect((await page.request.get(url)).status()).toBe(200)
  keepLink(url)
  await links.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('dialog', { name: '1 user could not be changed' })).toContainText(
    'Only active users can get a link.',
  )
  await page.getByRole('button', { name: 'Done' }).click()

  await box(page, `Ann ${lastName}`).check()
  await box(page, `Bea ${lastName}`).check()
  await choose(page, 'Delete…')
  await dialog.getByRole('button', { name: 'Delete 2 users' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Type 2 to confirm.')
  await dialog.getByLabel('Type 2 to confirm').fill('2')
  await dialog.getByRole('button', { name: 'Delete 2 users' }).click()
  await expect(page.getByText('2 users were deleted')).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(3)
  await expect(selected(page)).toHaveCount(0)
})

test('a user who may only read the list selects no one', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Export CSV' })).toBeVisible()
})
