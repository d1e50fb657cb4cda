import { randomBytes } from 'node:crypto'
import { expectFocusIn, press, tabTo } from '../support/keyboard'
import { addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

/* The list of users without a pointer: keys only, and after each the focus is where one goes on from. */

test('by keyboard: search, sort, filter, columns; many at once; delete, undo and restore', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const { keyboard } = page
  const lastName = `Keys-${randomBytes(4).toString('hex')}`
  const add = (firstName: string, wishes = {}) =>
    addPerson(url, admin, { firstName, lastName, password: null, ...wishes })
  const [ann, zoe] = await Promise.all([
    add('Ann'),
    add('Zoe', { permissions: { IsAdmin: 'admin' } }),
    // One page and two more.
    ...Array.from({ length: 25 }, () => add('Mid', { active: false })),
  ])
  const clerk = await addPerson(url, admin, { permissions: { users: 'write', apis: 'write' } })
  await enter(page, clerk)
  await page.goto('/users')

  const count = page.getByRole('status').filter({ hasText: 'ordered by' })
  const searchBox = page.getByRole('searchbox')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const main = page.getByRole('main')
  const messages = page.locator('[data-toasts] > li')

  await test.step('"/" leads to the search, which keeps the focus', async () => {
    await expect(searchBox).toHaveAttribute('aria-keyshortcuts', '/')
    await keyboard.press('/')
    await expect(searchBox).toBeFocused()
    await keyboard.type(lastName)
    await keyboard.press('Enter')
    await expect(count).toHaveText(/^27 of/)
    await expect(searchBox).toBeFocused()
  })

  await test.step('the head of a column sorts and keeps the focus', async () => {
    await press(page, button('Name'))
    await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending')
    await expect(count).toHaveText(/Z to A$/)
    await expect(button('Name')).toBeFocused()
  })

  await test.step('filters: the panel opens after its button, and a choice applies and keeps the focus', async () => {
    await press(page, button('Filters'), { way: 'Shift+Tab' })
    await expect(button('Filters')).toHaveAttribute('aria-expanded', 'true')
    const status = page.getByLabel('Status')
    await tabTo(page, status)
    await keyboard.type('Act')
    await expect(status).toHaveValue('active')
    await expect(count).toHaveText(/^2 of/)
    await expect(status).toBeFocused()
    await press(page, button('Remove filter: Active'))
    await expect(count).toHaveText(/^27 of/)
    await expect(page.locator('#users-count')).toBeFocused()
  })

  await test.step('columns: the menu stays open while one chooses', async () => {
    await press(page, button('Columns'), { way: 'Shift+Tab' })
    const email = page.getByRole('menuitemcheckbox', { name: 'Email' })
    await expect(email).toBeFocused()
    await keyboard.press('Space')
    await expect(page.getByRole('columnheader', { name: 'Email' })).toBeVisible()
    await expect(email).toBeFocused()
    await keyboard.press('Escape')
    await expect(button('Columns')).toBeFocused()
  })

  await test.step('this page, then all results are chosen from the bar', async () => {
    await press(page, page.getByRole('checkbox', { name: `Select ${zoe.name}` }), { key: 'Space' })
    await press(page, button('Select this page'))
    const all = button('Select all 27 results')
    await expect(all).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: '27 of 27 selected' })).toBeAttached()
    await expect(button('Set privileges…')).toBeFocused()
  })

  await test.step('a privilege for all of them; who could not be changed is read and closed', async () => {
    await keyboard.press('Enter')
    const dialog = page.getByRole('alertdialog', { name: 'Set privileges for 27 users?' })
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
    const apis = dialog.getByRole('group', { name: 'APIs', exact: true })
    await tabTo(page, apis.getByRole('radio', { name: 'Keep' }), 'Shift+Tab')
    for (let presses = 0; presses < 3; presses++) await keyboard.press('ArrowRight')
    await expect(apis.getByRole('radio', { name: 'Write' })).toBeChecked()
    await keyboard.press('Control+Enter')
    const outcome = page.getByRole('dialog', { name: '1 user could not be changed' })
    await expect(outcome.getByRole('listitem')).toHaveText(`${zoe.name}You don’t have permission to do this.`)
    await press(page, outcome.getByRole('button', { name: 'Done' }))
    await expect(outcome).toHaveCount(0)
    await expect(page.locator('#users-count')).toBeFocused()
    const { body } = await askApi(url, admin.access_key, `/${ann.id}`)
    expect(body.user_permissions).toEqual({ apis: 'write' })
  })

  await test.step('the menu of a row deletes, and Undo in the message takes it back', async () => {
    await keyboard.press('/')
    await keyboard.type(`ann ${lastName}`)
    await keyboard.press('Enter')
    await expect(count).toHaveText(/^1 of/)
    await press(page, page.getByRole('button', { name: `Actions for ${ann.name}` }))
    await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused()
    await keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: 'Delete…' })).toBeFocused()
    await keyboard.press('Enter')
    const question = page.getByRole('alertdialog', { name: `Delete ${ann.name}?` })
    await expect(question.getByRole('button', { name: 'Keep user' })).toBeFocused()
    await press(page, question.getByRole('button', { name: 'Delete user' }))
    await expect(messages.last()).toHaveText(new RegExp(`${ann.name} was deleted`))
    await expect(main).toBeFocused()
    await keyboard.press('Alt+T')
    await press(page, messages.last().getByRole('button', { name: 'Undo' }))
    await expect(messages.last()).toHaveText(new RegExp(`${ann.name} was restored`))
    await expect(main).toBeFocused()
  })

  await test.step('and so does Restore under Deleted users', async () => {
    await askApi(url, admin.access_key, `/${ann.id}`, { method: 'DELETE' })
    await press(page, button('More'))
    await expectFocusIn(page.getByRole('menu'))
    await keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: 'Deleted users' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Deleted users' })).toBeVisible()
    await press(page, button(`Restore ${ann.name}`))
    await expect(messages.filter({ hasText: `${ann.name} was restored` }).first()).toBeVisible()
    await expect(main).toBeFocused()
    expect((await askApi(url, admin.access_key, `/${ann.id}`)).status).toBe(200)
  })
})
