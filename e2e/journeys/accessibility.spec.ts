import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { axeFindings } from '../support/axe'
import { removeDataDir, startGatehouse } from '../support/gatehouse-server'
import { addGroup } from '../support/groups'
import { expectFocusIn, pressEscape } from '../support/keyboard'
import { addPerson, askApi, enter, fillSignIn } from '../support/people'
import { expect, test } from '../support/test'
import { chooseDelete } from '../support/user-page'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colourRules = ['color-contrast', 'link-in-text-block']
// An open menu or tooltip is at the end of the body, outside any landmark; it is reached only from its button, and
// Escape leads back.
const exceptForPopups = ['region']

const widths = [320, 360, 768, 1280, 1920]

// Dozens of looks a test: twice each, and at five widths.
test.describe.configure({ timeout: 120_000 })

type State = { page: Page; name: string; disabledRules?: string[] }

/** axe finds nothing, in light and in dark. */
async function expectNoFindings({ page, name, disabledRules = [] }: State) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The themes differ in nothing but colours.
    const runOnly: RunOptions['runOnly'] =
      colorScheme === 'light' ? { type: 'tag', values: rules } : { type: 'rule', values: colourRules }
    const excepted = colorScheme === 'light' ? disabledRules : []
    const findings = await axeFindings(page, {
      runOnly,
      rules: Object.fromEntries(excepted.map((rule) => [rule, { enabled: false }])),
    })
    expect(findings, `${name}, ${colorScheme}`).toEqual([])
  }
}

/** The same, and no width makes the page scroll sideways. */
async function expectAccessible(page: Page, name: string) {
  await expectNoFindings({ page, name })
  const usual = page.viewportSize() ?? { width: 1280, height: 720 }
  for (const width of widths) {
    await page.setViewportSize({ width, height: usual.height })
    expect(await tooWide(page), `${name}, ${width} px: pixels to scroll sideways`).toBeLessThanOrEqual(0)
    // What readers may change, where it is tightest.
    const changed = { 320: spacedOut, 360: largeText }[width]
    if (!changed) continue
    await page.evaluate(setStyles, changed)
    expect(await tooWide(page), `${name}, ${width} px, ${changed}`).toBeLessThanOrEqual(0)
    await page.evaluate(setStyles, '')
  }
  await page.setViewportSize(usual)
}

function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** The spacing that readers may set (WCAG 1.4.12). */
const spacedOut = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Text of twice the size (WCAG 1.4.4). */
const largeText = 'html { font-size: 32px !important }'

/** Runs in the page. */
function setStyles(styles: string) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = styles ? [sheet] : []
}

/** A phone has cards and a top bar instead of table and side bar. */
async function onPhone(page: Page, look: () => Promise<void>) {
  const usual = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ width: 360, height: 740 })
  await look()
  await page.setViewportSize(usual)
}

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

test('signed-out screens', async ({ page }) => {
  await page.goto('/login')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
  await expectAccessible(page, 'sign in')
  await page.goto('/login?notice=signed-out')
  await expectAccessible(page, 'signed out')
  await fillSignIn(page, { email: 'nobody-of-that-name@example.com', password: 'not a password' })
  await expect(page.getByRole('alert').filter({ hasText: 'Credentials are incorrect' })).toBeVisible()
  await expectAccessible(page, 'sign in with an error')
  await page.goto('/help')
  await expectAccessible(page, 'help')
  await page.goto('/setup')
  await heading(page, 'Gatehouse is already set up')
  await expectAccessible(page, 'already set up')
  await page.goto('/no-such-page')
  await heading(page, 'This page does not exist')
  await expectAccessible(page, '404')
})

test('screens of the first setup', async ({ page }) => {
  const server = await startGatehouse()
  try {
    await page.goto(/http\S+\/setup\?token=\S+/.exec(server.stdout())?.[0] ?? '')
    await heading(page, 'Welcome to Gatehouse')
    await expectAccessible(page, 'setup')
    await page.getByRole('button', { name: 'Create account and sign in' }).click()
    await expect(page.getByText('First name is required').first()).toBeVisible()
    await expectAccessible(page, 'setup with errors')
    await page.goto(`${server.url}/setup?token=wrong`)
    await heading(page, 'This setup link is not valid')
    await expectAccessible(page, 'setup with an invalid link')
    await page.goto(`${server.url}/setup`)
    await heading(page, 'Gatehouse has no users yet')
    await expectAccessible(page, 'setup without a link')
  } finally {
    await server.stop()
    await removeDataDir(server.dataDir)
  }
})

test('the list of users, with and without a match, and the menus', async ({ page, gatehouse, admin }) => {
  const permissions = { apis: 'write', keys: 'read', policies: 'read', portal: 'read' }
  const lastName = `Hubert-Blaine-${Date.now().toString(36)}-Wolfeschlegelsteinhausenbergerdorff`
  await addPerson(gatehouse.url, admin, { lastName, permissions })
  await addPerson(gatehouse.url, admin, { lastName, firstName: 'Ina', active: false })
  await enter(page, { email: admin.email_address, password: admin.password })

  await page.goto(`/users?q=${lastName}`)
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await expectAccessible(page, 'users')
  await onPhone(page, async () => {
    await expectNoFindings({ page, name: 'users on a phone' })
    await page.getByRole('button', { name: 'Open menu' }).click()
    await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible()
    await expectNoFindings({ page, name: 'the menu on a phone' })
    await pressEscape(page, page.getByRole('dialog', { name: 'Menu' }))
  })

  await page.getByRole('button', { name: `Actions for Ina ${lastName}` }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNoFindings({ page, name: 'menu of a row', disabledRules: exceptForPopups })
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectAccessible(page, 'delete dialog')
  await pressEscape(page, page.getByRole('alertdialog'))
  await page.getByRole('button', { name: admin.email_address }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNoFindings({ page, name: 'user menu', disabledRules: exceptForPopups })
  await pressEscape(page, page.getByRole('menu'))
  await expect(page.getByRole('button', { name: admin.email_address })).toBeFocused()

  await page.getByRole('link', { name: `Rea ${lastName}` }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tooltip')).toBeAttached()
  await expectNoFindings({ page, name: 'tooltip', disabledRules: exceptForPopups })

  await page.goto('/users?q=nobody-of-that-name')
  await expect(page.getByRole('heading', { name: /No users match/ })).toBeVisible()
  await expectAccessible(page, 'empty search')
  await page.keyboard.press('Control+k')
  await expectFocusIn(page.getByRole('dialog'))
  await page.keyboard.type(lastName)
  await expect(page.getByRole('option')).toHaveCount(5)
  await expectAccessible(page, 'palette')
  await pressEscape(page, page.getByRole('dialog'))
  await page.goto('/users?page=999')
  await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
  await expectAccessible(page, 'page beyond the last')
})

test('the list of users: filters, columns, a selection, what is done to it and what comes of that', async ({
  page,
  gatehouse,
  admin,
}) => {
  const lastName = `Hubert-Blaine-${Date.now().toString(36)}-Wolfeschlegelsteinhausenbergerdorff`
  const person = await addPerson(gatehouse.url, admin, { lastName })
  await addPerson(gatehouse.url, admin, { lastName, active: false })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users?q=${lastName}&admin=no`)
  await page.getByRole('button', { name: /^Filters/ }).click()
  await expectAccessible(page, 'filters')
  await page.getByRole('button', { name: 'Columns' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNoFindings({ page, name: 'columns', disabledRules: exceptForPopups })
  await pressEscape(page, page.getByRole('menu'))

  await page.getByRole('checkbox', { name: 'Select all users on this page' }).check()
  await expect(page.getByRole('region', { name: 'Selected users' })).toBeVisible()
  await expectAccessible(page, 'a selection')
  await onPhone(page, () => expectNoFindings({ page, name: 'a selection on a phone' }))
  const choose = async (act: string) => {
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: act }).click()
  }
  await page.getByRole('button', { name: 'Set privileges…' }).click()
  await expectAccessible(page, 'setting privileges of many')
  const apis = page.getByRole('alertdialog').getByRole('group', { name: 'APIs', exact: true })
  await apis.getByRole('radio', { name: 'Write' }).check()
  await expect(page.getByRole('region', { name: 'What changes' }).getByRole('listitem')).not.toHaveCount(0)
  await expectAccessible(page, 'what the privileges change')
  await pressEscape(page, page.getByRole('alertdialog'))
  await choose('Delete…')
  await page.getByRole('button', { name: 'Delete 2 users' }).click()
  await expect(page.getByRole('alert')).toHaveText('Type 2 to confirm.')
  await expectAccessible(page, 'deleting many, with an error')
  await pressEscape(page, page.getByRole('alertdialog'))
  await choose('Create invitation links…')
  await page.getByRole('button', { name: 'Create 2 invitation links' }).click()
  await expect(page.getByRole('dialog', { name: '2 users could not be changed' })).toBeVisible()
  await expectAccessible(page, 'who could not be changed')
  await pressEscape(page, page.getByRole('dialog'))

  await page.goto(`/users/${person.id}`)
  await page.getByRole('button', { name: 'Deactivate…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Deactivate user' }).click()
  await expect(page.locator('[data-toasts] > li')).toBeVisible()
  await expectAccessible(page, 'a message')
})

test('deleted users, with and without a match, and the questions there', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const lastName = `Hubert-Blaine-${Date.now().toString(36)}-Wolfeschlegelsteinhausenbergerdorff`
  const person = await addPerson(url, admin, { lastName, permissions: { keys: 'read', portal: 'read' } })
  await askApi(url, admin.access_key, `/${person.id}`, { method: 'DELETE' })
  const body = { first_name: 'New', last_name: 'Owner', email_address: person.email }
  await askApi(url, admin.access_key, '', { method: 'POST', body })
  await enter(page, { email: admin.email_address, password: admin.password })

  await page.goto(`/users/deleted?q=${lastName}`)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expectAccessible(page, 'deleted users')
  await onPhone(page, () => expectNoFindings({ page, name: 'deleted users on a phone' }))
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'restoring with another address')
  await pressEscape(page, page.getByRole('dialog'))
  await page.getByRole('button', { name: 'Delete permanently…' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectNoFindings({ page, name: 'erase dialog' })
  await page.goto('/users/deleted?q=nobody-of-that-name')
  await expect(page.getByRole('heading', { name: /No deleted users match/ })).toBeVisible()
  await expectNoFindings({ page, name: 'no deleted users' })
})

test('inviting many, the views of the list, its menu on a phone, and the shortcuts', async ({
  page,
  admin,
}) => {
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/invite')
  const part = Date.now().toString(36)
  const word = `hubertblaine${part}wolfeschlegelsteinhausenbergerdorff`
  const lines = [`Ada <a-${part}@example.com>`, `${word}@${word}.example`, admin.email_address, word]
  await page.getByLabel('Email addresses').fill(lines.join('\n'))
  await expect(page.getByText('Will be invited')).toHaveCount(2)
  await expect(page.getByText('Already a user')).toBeVisible()
  await expectAccessible(page, 'invitations before they are sent')
  await onPhone(page, () => expectNoFindings({ page, name: 'invitations on a phone' }))
  await page.getByRole('button', { name: 'Add 2 users and make links' }).click()
  await expect(page.getByRole('list', { name: 'Invitation links' })).toBeVisible()
  await expectAccessible(page, 'invitations with their links')
  await page.getByRole('button', { name: 'Download CSV' }).click()

  await page.getByRole('link', { name: 'Show users' }).click()
  await page.getByRole('button', { name: 'Save view' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save view' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'saving a view, with an error')
  await page.getByRole('dialog').getByLabel('Name').fill(word)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
  await expectAccessible(page, 'a view with a long name')
  await page.setViewportSize({ width: 360, height: 640 })
  await page.getByRole('button', { name: 'Filters and more, 1 filter' }).click()
  await expect(page.getByRole('menuitem')).not.toHaveCount(0)
  await expectNoFindings({ page, name: 'the menu of the list on a phone', disabledRules: exceptForPopups })
  await pressEscape(page, page.getByRole('menu'))
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expectAccessible(page, 'the shortcuts')
})

test('groups: the list, the form, members, adding them, and what is asked before', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const lastName = `Hubert-Blaine-${Date.now().toString(36)}-Wolfeschlegelsteinhausenbergerdorff`
  const person = await addPerson(url, admin, { lastName, permissions: { keys: 'read' } })
  const other = await addPerson(url, admin)
  const group = await addGroup(url, admin, {
    name: lastName,
    permissions: { keys: 'write' },
    members: [person.id],
  })
  await enter(page, { email: admin.email_address, password: admin.password })

  await page.goto(`/groups?q=${lastName}`)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expectAccessible(page, 'groups')
  await onPhone(page, () => expectNoFindings({ page, name: 'groups on a phone' }))
  await page.getByRole('button', { name: `Actions for ${lastName}` }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNoFindings({ page, name: 'menu of a group', disabledRules: exceptForPopups })
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await expect(page.getByText('1 of 1 member loses something')).toBeVisible()
  await expectAccessible(page, 'deleting a group')
  await pressEscape(page, page.getByRole('alertdialog'))
  await page.goto('/groups?q=nothing-of-that-name')
  await expect(page.getByRole('heading', { name: /No groups match/ })).toBeVisible()
  await expectNoFindings({ page, name: 'no groups' })

  await page.goto('/groups/new')
  await expect(page.getByLabel('Name', { exact: true })).toBeEnabled()
  await expectAccessible(page, 'adding a group')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The group was not saved' })).toBeVisible()
  await expectAccessible(page, 'adding a group, with an error')
  await page.goto(`/groups/${group.id}`)
  await page.getByRole('group', { name: 'Keys', exact: true }).getByRole('radio', { name: 'Deny' }).check()
  await expect(page.getByText('1 of 1 member loses something')).toBeVisible()
  await expectAccessible(page, 'changing a group')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('[data-toasts] > li')).toBeVisible()

  await page.goto(`/groups/${group.id}/members`)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expectAccessible(page, 'members')
  await onPhone(page, () => expectNoFindings({ page, name: 'members on a phone' }))
  await page.goto(`/groups/${group.id}/members/add`)
  await page
    .getByLabel('Email addresses')
    .fill(`${person.email}\n${other.email}\nno@example.org\n${lastName}`)
  await expect(page.getByText('Will be added', { exact: true })).toBeVisible()
  await expectAccessible(page, 'members before they are added')
  await onPhone(page, () => expectNoFindings({ page, name: 'members before they are added, on a phone' }))

  await page.goto(`/users/${person.id}`)
  await page.getByRole('button', { name: 'Add to a group' }).click()
  await expect(page.getByRole('combobox')).toBeVisible()
  await expectNoFindings({ page, name: 'choosing a group' })
  await pressEscape(page, page.getByRole('dialog'))
  await page.getByRole('button', { name: `Remove from ${lastName}` }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectAccessible(page, 'leaving a group')
})

test('access: all sections, the users of one, and why a user has what they have', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const lastName = `Hubert-Blaine-${Date.now().toString(36)}-Wolfeschlegelsteinhausenbergerdorff`
  const person = await addPerson(url, admin, { lastName, permissions: { mcp: 'write', users: 'read' } })
  await addGroup(url, admin, { name: lastName, permissions: { mcp: 'write' }, members: [person.id] })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/access')
  await heading(page, 'Access')
  await expectAccessible(page, 'access')
  await page.goto('/access?section=mcp&level=write')
  await expect(page.getByRole('rowheader', { name: person.name })).toBeVisible()
  await expectAccessible(page, 'users of a section')
  await onPhone(page, () => expectNoFindings({ page, name: 'users of a section on a phone' }))
  await page.goto('/access?section=users&level=read&unused=90')
  await expect(page.getByRole('heading', { name: 'No users' })).toBeVisible()
  await expectAccessible(page, 'no users of a section')
  await page.goto(`/users/${person.id}`)
  await expect(page.getByRole('region', { name: 'Why' })).toBeVisible()
  await expectAccessible(page, 'why a user has what they have')
  await onPhone(page, async () => {
    await page.getByRole('button', { name: 'Why, since when, and last used' }).click()
    await expectNoFindings({ page, name: 'why, on a phone' })
  })
  await enter(page, person)
  await page.goto('/account/access')
  await expect(
    page.getByText('Last used Gatehouse').or(page.getByText('Has not used Gatehouse')),
  ).toBeVisible()
  await expectAccessible(page, 'why one has what one has')
})

test('adding a user, with and without errors', async ({ page, admin }) => {
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/new')
  await expect(page.getByLabel('First name')).toBeEnabled()
  await expectAccessible(page, 'add user')
  await page.getByRole('button', { name: 'Set all to Read' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The user was not added' })).toBeVisible()
  await expectAccessible(page, 'add user with errors')
  await onPhone(page, () => expectNoFindings({ page, name: 'add user with errors on a phone' }))
})

test('filling in privileges: the dialogs, what would change, and templates', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { keys: 'write', portal: 'read' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/templates')
  await heading(page, 'Privilege templates')
  await expectAccessible(page, 'templates')

  await page.goto(`/users/${person.id}`)
  await page.getByRole('group', { name: 'Keys', exact: true }).getByRole('radio', { name: 'Read' }).check()
  await expect(page.getByText('Loses: write Keys.')).toBeVisible()
  await expectAccessible(page, 'user with a loss and a warning')
  await page.getByRole('button', { name: 'Copy from another user…' }).click()
  await page.getByRole('combobox').fill(person.email)
  await expect(page.getByRole('option')).toHaveCount(1)
  await expectNoFindings({ page, name: 'choosing a person' })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Copy these privileges' })).toBeFocused()
  await expectNoFindings({ page, name: 'what copying would do' })
  await pressEscape(page, page.getByRole('dialog'))
  await page.getByRole('button', { name: 'Create template…' }).click()
  await page.getByRole('button', { name: 'Save template' }).click()
  await expect(page.getByText('Name is required').first()).toBeVisible()
  await expectNoFindings({ page, name: 'keeping a template with an error' })
})

test('every control in each of its states, at rest, under the pointer and with the focus', async ({
  page,
  admin,
}) => {
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/help/controls')
  await expect(page.getByRole('button', { name: 'Menu', exact: true })).toBeEnabled()
  await expectAccessible(page, 'controls')
  await onPhone(page, () => expectNoFindings({ page, name: 'controls on a phone' }))

  const buttons = page.getByRole('region', { name: 'Buttons' }).getByRole('button', { name: 'Save' })
  for (const button of await buttons.all()) {
    await button.hover()
    await expectNoFindings({ page, name: 'a button under the pointer' })
  }
  // From now on the browser shows where the focus is, as it does for those who use keys.
  await page.keyboard.press('Tab')
  for (const control of await page.getByRole('main').locator('input, button, select, a').all()) {
    if (!(await control.isEnabled())) continue
    await control.focus()
    await expect(control, 'a control says that it has the focus').not.toHaveCSS('outline-style', 'none')
  }

  for (const [name, role] of [
    ['Menu', 'menu'],
    ['Dialog', 'dialog'],
    ['Question', 'alertdialog'],
    ['Question, refused', 'alertdialog'],
    ['Question, at work', 'alertdialog'],
    ['Sheet', 'dialog'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole(role)).toBeVisible()
    await expectNoFindings({ page, name, disabledRules: exceptForPopups })
    if (name === 'Question, at work') await page.getByRole('button', { name: 'Cancel' }).click()
    else await page.keyboard.press('Escape')
    await expect(page.getByRole(role)).toBeHidden()
  }
  await page.getByRole('button', { name: 'Show a failure' }).click()
  await page.getByRole('button', { name: 'Show a receipt' }).click()
  await expect(page.locator('[data-toasts] > li')).toHaveCount(2)
  await expectAccessible(page, 'messages')
})

test('importing users: the file, an error, the columns, the plan', async ({ page, admin }) => {
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users/import')
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The file was not checked' })).toBeVisible()
  await expectAccessible(page, 'import without a file')
  await page.getByLabel('Or paste its text').fill('Mail,Name,Status\nida@example.com,Ida Long,Maybe')
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByLabel('Import Mail as')).toBeVisible()
  await expectAccessible(page, 'the columns of an import')
  await onPhone(page, () => expectNoFindings({ page, name: 'the columns of an import on a phone' }))
  await page.getByRole('button', { name: 'Choose another file' }).click()
  const rows = ['Ida,Long-Name-Of-Somebody,ida.import@example.com,write', 'Nobody,,not-an-address,sometimes']
  await page
    .getByLabel('Or paste its text')
    .fill(['first_name,last_name,email_address,privilege_apis', ...rows].join('\n'))
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible()
  await expectAccessible(page, 'the plan of an import')
  await onPhone(page, () => expectNoFindings({ page, name: 'the plan of an import on a phone' }))
})

test('a user as an admin sees it, and its dialogs', async ({ page, gatehouse, admin }) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { keys: 'write', portal: 'read' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}/details`)
  await expect(page.getByLabel('First name')).toBeEnabled()
  await expectAccessible(page, 'user')
  await onPhone(page, () => expectNoFindings({ page, name: 'user on a phone' }))

  await page.getByLabel('First name').fill('Typed')
  const body = { first_name: 'Theirs', last_name: 'Theirs' }
  await askApi(gatehouse.url, admin.access_key, `/${person.id}`, { method: 'PUT', body })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'choose a value, then save again' })).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Choose one of the two values')).toBeVisible()
  await expectAccessible(page, 'user that somebody else saved meanwhile')
  await page.getByRole('radio', { name: 'Yours: Typed' }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()

  await page.goto(`/users/${person.id}`)
  await expect(page.getByRole('group', { name: 'Keys', exact: true })).toBeVisible()
  await expectAccessible(page, 'the access of a user')
  await onPhone(page, async () => {
    await page.getByRole('button', { name: 'Change levels of 18 sections' }).click()
    await expectNoFindings({ page, name: 'the access of a user on a phone' })
  })
  await page.getByRole('switch', { name: 'Account is admin' }).check()
  await expectAccessible(page, 'the access of an admin')
  await page.goto(`/users/${person.id}/sign-in`)
  await expect(page.getByRole('heading', { name: 'Sessions' })).toBeVisible()
  await expectAccessible(page, 'the sign-in of a user')
  await page.goto(`/users/${person.id}/activity`)
  await expect(page.getByRole('list', { name: 'Recent activity' })).toBeVisible()
  await expectAccessible(page, 'the activity of a user')

  await page.goto(`/users/${person.id}/keys`)
  await page.getByRole('button', { name: 'Reveal API key' }).click()
  await expect(page.getByRole('button', { name: 'Hide API key' })).toBeVisible()
  await expectAccessible(page, 'the key of a user, shown')
  await page.getByRole('button', { name: 'Renew… API key' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectAccessible(page, 'renew dialog')
  await pressEscape(page, page.getByRole('alertdialog'))
  await chooseDelete(page)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await expectAccessible(page, 'delete dialog')
})

test('a user as a reader sees it, the own account, 403 and 404', async ({ page, gatehouse, admin }) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { keys: 'write', portal: 'read' } })
  const reader = await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } })
  await enter(page, reader)
  await page.goto(`/users/${person.id}`)
  await page.getByText('All 18 sections').click()
  await expect(page.getByRole('table', { name: 'Level per section' })).toBeVisible()
  await expectAccessible(page, 'the access of a user, read-only')
  await page.goto(`/users/${person.id}/details`)
  await expect(page.getByText('You can see but not change this user.')).toBeVisible()
  await expectAccessible(page, 'the details of a user, read-only')

  await page.goto('/help/api')
  await heading(page, 'API reference')
  await expectAccessible(page, 'API reference')
  await page.goto('/account')
  await expect(page.getByLabel('First name')).toBeEnabled()
  await expectAccessible(page, 'account')
  await page.getByRole('button', { name: 'Reset Password' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'reset password dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Reset Password' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'was not changed' })).toBeVisible()
  await expectAccessible(page, 'reset password dialog with errors')

  await page.goto('/users/new')
  await heading(page, 'You don’t have permission to open this page')
  await expectAccessible(page, '403')
  await page.goto('/users/0123456789abcdef01234567')
  await heading(page, 'User not found')
  await expectAccessible(page, '404 of a user')
})

test('mail, its texts, settings and first steps', async ({ page, admin }) => {
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/mail')
  await page.getByRole('button', { name: 'Send test email' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The test email is a file' })).toBeVisible()
  await expectAccessible(page, 'mail')
  await page.goto('/mail/texts')
  await page.getByLabel('Subject').fill('{name}')
  await page.getByRole('button', { name: 'Save text' }).click()
  await expect(page.getByText('There is no {name} in this email').first()).toBeVisible()
  await expectAccessible(page, 'texts of mails, with an error')
  await page.goto('/settings')
  await expect(page.getByLabel('Organisation name')).toBeEnabled()
  await expectAccessible(page, 'settings')
  await page.goto('/first-steps')
  await heading(page, 'First steps')
  await expectAccessible(page, 'first steps')
})

test('the audit log, opened, filtered and empty', async ({ page, gatehouse, admin }) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { keys: 'write', portal: 'read' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/audit?person=${person.id}`)
  await page.getByRole('button', { name: 'Details of User created' }).click()
  await expect(page.getByRole('table', { name: 'What changed' })).toBeVisible()
  await expectAccessible(page, 'audit log')
  await onPhone(page, () => expectNoFindings({ page, name: 'audit log on a phone' }))
  await page.goto('/audit?person=nobody-of-that-name')
  await expect(page.getByRole('heading', { name: 'No events match' })).toBeVisible()
  await expectAccessible(page, 'audit log without a match')
})
