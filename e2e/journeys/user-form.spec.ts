import type { Page } from '@playwright/test'
import { accessKeyOf, addPerson, askApi, enter } from '../support/people'
import { keepLink } from '../support/secrets'
import { expect, test } from '../support/test'

const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const radio = (page: Page, name: string, level: 'Deny' | 'Read' | 'Write') =>
  section(page, name).getByRole('radio', { name: level })
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ })

test('adding with errors: each at its field and in the summary, and nothing typed is lost', async ({
  page,
  gatehouse,
  admin,
}) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write', keys: 'read' } }))
  await page.goto('/users/new')
  await page.getByLabel('Last name').fill('Ölçek')
  await page.getByLabel('Email').fill('not an address')
  await page.getByRole('switch', { name: 'Send an invitation' }).uncheck()
  await page.getByLabel('Password (optional)').fill('short')
  await radio(page, 'Keys', 'Read').check()
  await save(page).click()

  const alert = page.getByRole('alert').filter({ hasText: 'The user was not added' })
  await expect(alert).toBeFocused()
  await expect(page).toHaveTitle('Error: Add user · Gatehouse')
  await expect(alert.getByRole('link')).toHaveText([
    'First name is required',
    'Enter an email address like name@example.com',
    'Password must have at least 8 characters',
  ])
  const firstName = page.getByLabel('First name')
  await expect(firstName).toHaveAttribute('aria-invalid', 'true')
  await expect(firstName).toHaveAccessibleDescription('First name is required')
  await expect(page.getByLabel('Email')).toHaveAccessibleDescription(/Enter an email address like/)
  await expect(page.getByLabel('Last name')).not.toHaveAttribute('aria-invalid')
  await alert.getByRole('link', { name: 'First name is required' }).click()
  await expect(firstName).toBeFocused()

  await expect(page.getByLabel('Last name')).toHaveValue('Ölçek')
  await expect(page.getByLabel('Email')).toHaveValue('not an address')
  await expect(page.getByLabel('Password (optional)')).toHaveValue('short')
  await expect(radio(page, 'Keys', 'Read')).toBeChecked()

  const email = `oya.${Date.now().toString(36)}@example.com`
  await page.keyboard.type('Oya')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password (optional)').fill('green door by the sea')
  await save(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Oya Ölçek' })).toBeVisible()
  await expect(page.getByText('Oya Ölçek was added')).toBeVisible()
  const { body } = await askApi(gatehouse.url, admin.access_key, page.url().replace(/.*\/users/, ''))
  expect(body).toMatchObject({
    first_name: 'Oya',
    last_name: 'Ölçek',
    email_address: email,
    active: true,
    user_permissions: { keys: 'read' },
  })
})

test('an email that is taken is told at the field, and nothing typed is lost', async ({
  page,
  gatehouse,
  admin,
}) => {
  const taken = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto('/users/new')
  await page.getByLabel('First name').fill('Jo')
  await page.getByLabel('Last name').fill('Smith')
  await page.getByLabel('Email').fill(taken.email.toUpperCase())
  await page.getByRole('switch', { name: 'Active' }).uncheck()
  await save(page).click()
  await expect(page.getByLabel('Email')).toHaveAccessibleDescription(
    /Another user already has this email address/,
  )
  await expect(page.getByRole('alert').filter({ hasText: 'The user was not added' })).toBeFocused()
  await expect(page.getByLabel('First name')).toHaveValue('Jo')
  await expect(page.getByLabel('Email')).toHaveValue(taken.email.toUpperCase())
  await expect(page.getByRole('switch', { name: 'Active' })).not.toBeChecked()
})

test('a double click makes one user, and without mail the next page has the link to hand over, once', async ({
  page,
  gatehouse,
  admin,
}) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  const email = `twice.${Date.now().toString(36)}@example.com`
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') sent += 1
  })
  await page.goto('/users/new')
  await page.getByLabel('First name').fill('Twice')
  await page.getByLabel('Last name').fill('Pressed')
  await page.getByLabel('Email').fill(email)
  await save(page).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Twice Pressed' })).toBeVisible()
  expect(sent).toBe(1)
  await expect(page.getByText('Email is not set up: send the link on this page yourself.')).toBeVisible()
  const link = page.getByRole('textbox', { name: 'Link' })
  const url = keepLink(await link.inputValue())
  expect((await page.request.get(url)).status()).toBe(200)
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, localStorage, sessionStorage, history.state]),
  )
  expect(kept).not.toContain(url.split('/').at(-1))
  await page.reload()
  await expect(page.getByText('Invitation created')).toBeVisible()
  await expect(link).toHaveCount(0)
  await page.goto(`/users?q=${email}`)
  await expect(page.getByRole('rowheader')).toHaveCount(1)
})

test('changed details and privileges hold at the API at once', async ({ page, gatehouse, admin }) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin)
  const key = await accessKeyOf(url, admin, person)
  const list = () => askApi(url, key, '').then(({ status }) => status)
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}/details`)
  expect(await list()).toBe(403)

  await page.getByLabel('First name').fill('Renamed')
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /^Renamed / })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Access', exact: true }).click()
  await radio(page, 'Users', 'Read').check()
  await expect(section(page, 'Users')).toHaveAccessibleDescription(/was Deny/)
  await expect(page.getByText('Can see Users, without making changes.')).toBeVisible()
  await expect(page.getByText('You have unsaved changes')).toBeVisible()
  expect(await list()).toBe(403)
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  expect(await list()).toBe(200)
  expect((await askApi(url, key, `/${person.id}`)).body).toMatchObject({ first_name: 'Renamed' })

  await radio(page, 'Users', 'Deny').check()
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  expect(await list()).toBe(403)

  await page.getByRole('link', { name: 'Details', exact: true }).click()
  await page.getByRole('switch', { name: 'Active' }).uncheck()
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  expect((await askApi(url, key, `/${person.id}`)).status).not.toBe(200)
})

test('the admin switch takes the table away but keeps its values', async ({ page, gatehouse, admin }) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { keys: 'write', portal: 'read' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}`)
  const isAdmin = page.getByRole('switch', { name: 'Account is admin' })

  await isAdmin.check()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByText('Can see and change everything, and make other users admins.')).toBeVisible()
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  expect((await askApi(url, admin.access_key, `/${person.id}`)).body.user_permissions).toEqual({
    IsAdmin: 'admin',
    keys: 'write',
    portal: 'read',
  })

  await page.reload()
  await isAdmin.uncheck()
  await expect(radio(page, 'Keys', 'Write')).toBeEnabled()
  await expect(radio(page, 'Keys', 'Write')).toBeChecked()
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  expect((await askApi(url, admin.access_key, `/${person.id}`)).body.user_permissions).toEqual({
    keys: 'write',
    portal: 'read',
  })
})

test('before its scripts run, the page already shows what is stored', async ({
  page,
  gatehouse,
  admin,
  browser,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { keys: 'write' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  const storageState = await page.context().storageState()
  const bare = await browser.newContext({ javaScriptEnabled: false, storageState })
  const sent = await bare.newPage()
  await sent.goto(`${gatehouse.url}/users/${person.id}`)
  await expect(sent.getByRole('switch', { name: 'Account is admin' })).not.toBeChecked()
  await expect(radio(sent, 'Keys', 'Write')).toBeChecked()
  await sent.goto(`${gatehouse.url}/users/${person.id}/details`)
  await expect(sent.getByRole('switch', { name: 'Active' })).toBeChecked()
  await expect(sent.getByLabel('Email')).toHaveValue(person.email)
  await bare.close()
})

test('“Set all to” sets what each section offers and says how many changed', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin, { permissions: { keys: 'write' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}`)

  await page.getByRole('button', { name: 'Set all to Write' }).click()
  await expect(page.getByRole('status').filter({ hasText: '17 sections changed' })).toBeVisible()
  await expect(radio(page, 'Portal', 'Write')).toBeChecked()
  // Analytics can only be read.
  await expect(radio(page, 'Analytics', 'Read')).toBeChecked()
  await expect(radio(page, 'Analytics', 'Write')).toHaveCount(0)
  await page.getByRole('button', { name: 'Set all to Write' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Nothing to change.' })).toBeVisible()

  await page.getByRole('button', { name: 'Set all to Deny' }).click()
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  const { body } = await askApi(gatehouse.url, admin.access_key, `/${person.id}`)
  expect(body.user_permissions).toEqual({})
})

test('a manager cannot give more than they hold, and an admin is not theirs to edit', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const chief = await addPerson(url, admin, { permissions: { IsAdmin: 'admin' } })
  const stronger = await addPerson(url, admin, { permissions: { portal: 'write' } })
  const person = await addPerson(url, admin, { permissions: { keys: 'read' } })
  await enter(page, await addPerson(url, admin, { permissions: { users: 'write', keys: 'read' } }))
  await page.goto(`/users/${person.id}`)

  await expect(page.getByRole('switch', { name: 'Account is admin' })).toBeDisabled()
  await expect(page.getByRole('switch', { name: 'Account is admin' })).toHaveAccessibleDescription(
    'Only an admin can make a user an admin.',
  )
  await expect(radio(page, 'Keys', 'Read')).toBeEnabled()
  await expect(radio(page, 'Keys', 'Write')).toBeDisabled()
  await expect(section(page, 'Keys')).toHaveAccessibleDescription(
    'Keys that open APIs You have read access only, so you cannot grant more.',
  )
  await expect(radio(page, 'APIs', 'Read')).toBeDisabled()

  await page.getByRole('button', { name: 'Set all to Write' }).click()
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  const { body } = await askApi(url, admin.access_key, `/${person.id}`)
  expect(body.user_permissions).toMatchObject({ keys: 'read', users: 'write' })
  expect(body.user_permissions).not.toHaveProperty('apis')

  // Control of a user's email address is control of what that user may do.
  await page.goto(`/users/${stronger.id}/details`)
  await expect(page.getByLabel('First name')).toBeEditable()
  await expect(page.getByLabel('Email')).not.toBeEditable()
  await page.getByRole('main').getByRole('link', { name: 'Access', exact: true }).click()
  await expect(page.getByText('You don’t have permission to change this user’s privileges.')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)

  await page.goto(`/users/${chief.id}`)
  await expect(page.getByRole('heading', { level: 1, name: chief.name })).toBeVisible()
  await expect(page.getByText('You can see but not change this user’s privileges.')).toBeVisible()
  await page.getByRole('link', { name: 'Details', exact: true }).click()
  await expect(page.getByText('You can see but not change this user.')).toBeVisible()
  await expect(save(page)).toHaveCount(0)
  await expect(page.getByRole('textbox')).toHaveCount(0)
})

test('when another user saved first, what only one of both changed is merged and named', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin)
  await enter(page, await addPerson(url, admin, { permissions: { users: 'write', keys: 'write' } }))
  await page.goto(`/users/${person.id}/details`)
  await page.getByLabel('First name').fill('Typed')
  const theirs = { last_name: 'Theirs', user_permissions: { keys: 'read' } }
  await askApi(url, admin.access_key, `/${person.id}`, { method: 'PUT', body: theirs })

  await save(page).click()
  const alert = page.getByRole('alert').filter({ hasText: 'This user was changed after you opened the page' })
  await expect(alert).toBeFocused()
  await expect(alert.getByRole('listitem')).toContainText([
    'This user was changed after you opened the page.',
    /^Last name: Theirs instead of Person-\w+ by Ann Admin, just now/,
    /^Privilege for Keys: Read instead of Deny by Ann Admin/,
    'First name: Typed instead of Rea',
  ])
  await expect(page.getByLabel('Last name')).toHaveValue('Theirs')
  await expect(page.getByLabel('First name')).toHaveValue('Typed')
  await expect(page.getByText('You have unsaved changes')).toBeVisible()
  expect((await askApi(url, admin.access_key, `/${person.id}`)).body.first_name).toBe('Rea')

  await save(page).click()
  await expect(saved(page)).toBeVisible()
  await expect(alert).toHaveCount(0)
  expect((await askApi(url, admin.access_key, `/${person.id}`)).body).toMatchObject({
    first_name: 'Typed',
    last_name: 'Theirs',
    user_permissions: { keys: 'read' },
  })
})

test('where both changed the same, one chooses field by field, by keyboard, before anything is saved', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { keys: 'read', apis: 'read' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}/details`)
  await page.getByLabel('First name').fill('Typed')
  await page.getByLabel('Last name').fill('Typed too')
  const body = {
    first_name: 'Theirs',
    last_name: 'Theirs too',
    user_permissions: { keys: 'read', apis: 'write' },
  }
  await askApi(url, admin.access_key, `/${person.id}`, { method: 'PUT', body })
  // Something that refreshes the page takes nothing over behind one's back.
  const refresh = async () => {
    await page.getByRole('button', { name: /^More actions for / }).click()
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('menuitem', { name: 'Sign out everywhere' }).click()
    await answer
    await expect(page.getByText('was not signed in anywhere').first()).toBeVisible()
  }
  await refresh()

  await save(page).click()
  const alert = page.getByRole('alert').filter({ hasText: 'choose a value, then save again' })
  await expect(alert).toBeFocused()
  const firstName = alert.getByRole('group', { name: 'First name' })
  await expect(firstName).toContainText('When you opened this page: Rea')
  await expect(firstName.getByRole('radio')).toHaveCount(2)
  await expect(firstName.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(alert.getByText(/^Privilege for APIs: /)).toContainText(
    'Write instead of Read by you, in another tab or program',
  )

  await refresh()
  await expect(firstName).toBeVisible()

  // Nothing is saved before everything is chosen.
  await alert.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(firstName.getByRole('radio', { name: 'Yours: Typed' })).toBeChecked()
  await save(page).click()
  const lastName = alert.getByRole('group', { name: 'Last name' })
  await expect(lastName).toHaveAccessibleDescription('Choose one of the two values')
  await expect(lastName.getByRole('radio', { name: /^Saved since then: Theirs too/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Last name')).toHaveValue('Theirs too')

  await save(page).click()
  await expect(saved(page)).toBeVisible()
  expect((await askApi(url, admin.access_key, `/${person.id}`)).body).toMatchObject({
    first_name: 'Typed',
    last_name: 'Theirs too',
    user_permissions: { keys: 'read', apis: 'write' },
  })
})

test('a privilege that both changed is chosen too, and something else decides as well', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { keys: 'read', apis: 'read' } })
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}`)
  await radio(page, 'Keys', 'Write').check()
  const body = { user_permissions: { keys: 'deny', apis: 'write' } }
  await askApi(url, admin.access_key, `/${person.id}`, { method: 'PUT', body })
  await save(page).click()
  const alert = page.getByRole('alert').filter({ hasText: 'choose a value, then save again' })
  const keys = alert.getByRole('group', { name: 'Privilege for Keys' })
  await expect(keys.getByRole('radio')).toHaveCount(2)
  await radio(page, 'Keys', 'Read').check()
  await expect(keys).toContainText('You have typed something else')
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  const { body: after } = await askApi(url, admin.access_key, `/${person.id}`)
  expect(after.user_permissions).toEqual({ keys: 'read', apis: 'write' })
})

test('on one’s own row one cannot lock oneself out, and the reason is there', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const chief = await addPerson(url, admin, { permissions: { IsAdmin: 'admin' } })
  await enter(page, chief)
  await page.goto(`/users?q=${chief.email}`)
  await page.getByRole('button', { name: `Actions for ${chief.name}` }).click()
  await expect(page.getByRole('menuitem')).toHaveText(['Edit', 'Send reset link', 'Copy email', 'Copy ID'])
  await page.getByRole('menuitem', { name: 'Edit' }).click()

  const isAdmin = page.getByRole('switch', { name: 'Account is admin' })
  await expect(isAdmin).toBeDisabled()
  await expect(isAdmin).toHaveAccessibleDescription(
    'You cannot remove your own admin privileges. Ask another admin.',
  )
  await page.getByRole('link', { name: 'Details', exact: true }).click()
  const active = page.getByRole('switch', { name: 'Active' })
  await expect(active).toBeDisabled()
  await expect(active).toHaveAccessibleDescription('You cannot deactivate your own account.')
  await expect(page.getByRole('button', { name: /Delete|Deactivate|More actions/ })).toHaveCount(0)
  await expect(page.getByText('You cannot delete your own account.')).toBeVisible()

  // What is one's own to change still saves.
  await page.getByLabel('First name').fill('Renamed')
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  expect((await askApi(url, admin.access_key, `/${chief.id}`)).body).toMatchObject({
    first_name: 'Renamed',
    active: true,
    user_permissions: { IsAdmin: 'admin' },
  })
})

test('a manager who gives up their own right to change users is told why not', async ({
  page,
  gatehouse,
  admin,
}) => {
  const manager = await addPerson(gatehouse.url, admin, { permissions: { users: 'write', keys: 'read' } })
  await enter(page, manager)
  await page.goto('/account/access')
  await page.getByRole('button', { name: 'Set all to Deny' }).click()
  await save(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Your changes were not saved' })).toContainText(
    'You cannot remove your own permission to manage users',
  )
  await radio(page, 'Users', 'Write').check()
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  const { body } = await askApi(gatehouse.url, admin.access_key, `/${manager.id}`)
  expect(body.user_permissions).toEqual({ users: 'write' })
})

test('leaving unsaved changes by a link or by Back asks once, and staying keeps them', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  await page.goto(`/users?q=${person.email}`)
  await page.getByRole('link', { name: person.name }).click()
  await page.getByRole('link', { name: 'Details', exact: true }).click()
  const firstName = page.getByLabel('First name')
  await firstName.fill('Unsaved')

  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
  const menu = page.getByRole('navigation', { name: 'Main' })
  const ways = [
    () => menu.getByRole('link', { name: 'My account' }).click(),
    () => page.getByRole('main').getByRole('link', { name: 'Access', exact: true }).click(),
    () => page.goBack(),
  ]
  for (const leave of ways) {
    await leave()
    await expect(question.getByRole('button', { name: 'Stay' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(page).toHaveURL(`/users/${person.id}/details`)
    await expect(firstName).toHaveValue('Unsaved')
  }
  await page.goBack()
  await question.getByRole('button', { name: 'Leave' }).click()
  await expect(page).toHaveURL(`/users/${person.id}`)

  // Nothing is asked when nothing would be lost.
  await page.getByRole('link', { name: 'Details', exact: true }).click()
  await expect(firstName).toHaveValue('Rea')
  await firstName.fill('Saved')
  await save(page).click()
  await expect(saved(page)).toBeVisible()
  await menu.getByRole('link', { name: 'My account' }).click()
  await expect(page).toHaveURL('/account')
})

test('closing or reloading with unsaved changes asks, and staying keeps them', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  const questions: string[] = []
  let isLeaving = false
  page.on('dialog', async (dialog) => {
    questions.push(dialog.type())
    await (isLeaving ? dialog.accept() : dialog.dismiss())
  })
  await page.goto(`/users/${person.id}/details`)
  await page.reload()
  expect(questions).toEqual([])

  await page.getByLabel('First name').fill('Unsaved')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => questions).toEqual(['beforeunload'])
  await expect(page.getByLabel('First name')).toHaveValue('Unsaved')

  isLeaving = true
  await page.reload()
  expect(questions).toEqual(['beforeunload', 'beforeunload'])
  await expect(page.getByLabel('First name')).toHaveValue('Rea')
})
