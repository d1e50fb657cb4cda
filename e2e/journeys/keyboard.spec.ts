import { expectFocusIn, pressEscape, tabTo } from '../support/keyboard'
import { addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

test('a whole visit without a pointer: sign in, find a user, change a privilege, save, sign out', async ({
  page,
  gatehouse,
  admin,
}) => {
  const manager = await addPerson(gatehouse.url, admin, { permissions: { users: 'write', keys: 'write' } })
  const person = await addPerson(gatehouse.url, admin)
  const { keyboard } = page

  await test.step('the first field has the focus; before it the skip link leads to the content', async () => {
    await page.goto('/login')
    await expect(page.getByLabel('Email')).toBeFocused()
    await keyboard.press('Shift+Tab')
    const skipLink = page.getByRole('link', { name: 'Skip to content' })
    await expect(skipLink).toBeFocused()
    await expect(skipLink).toBeInViewport()
    await keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('sign in', async () => {
    await tabTo(page, page.getByLabel('Email'))
    await keyboard.type(manager.email)
    await keyboard.press('Tab')
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
    await keyboard.type(manager.password)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  })

  await test.step('search, and open the user by name', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Skip to content' }))
    await keyboard.press('Enter')
    await tabTo(page, page.getByRole('searchbox'))
    await keyboard.type(person.email)
    await keyboard.press('Enter')
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await tabTo(page, page.getByRole('link', { name: person.name }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible()
  })

  await test.step('arrow keys choose the level, Tab leaves the group', async () => {
    const keys = page.getByRole('group', { name: 'Keys', exact: true })
    await tabTo(page, keys.getByRole('radio', { name: 'Deny' }))
    await keyboard.press('ArrowRight')
    await expect(keys.getByRole('radio', { name: 'Read' })).toBeChecked()
    await keyboard.press('ArrowRight')
    await expect(keys.getByRole('radio', { name: 'Write' })).toBeChecked()
    await expect(keys.getByRole('radio', { name: 'Write' })).toBeFocused()
    await keyboard.press('Tab')
    await expect(keys.getByRole('radio', { name: 'Write' })).not.toBeFocused()
    await expect(keys.getByRole('radio', { checked: true })).toHaveCount(1)
  })

  await test.step('save', async () => {
    const save = page.getByRole('button', { name: 'Save', exact: true })
    await tabTo(page, save)
    await keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
    await expect(save).toBeFocused()
    const { body } = await askApi(gatehouse.url, admin.access_key, `/${person.id}`)
    expect(body.user_permissions).toEqual({ keys: 'write' })
  })

  await test.step('sign out from the user menu', async () => {
    const menuButton = page.getByRole('button', { name: manager.email })
    await tabTo(page, menuButton, 'Shift+Tab')
    await keyboard.press('Enter')
    await pressEscape(page, page.getByRole('menu'))
    await expect(menuButton).toBeFocused()
    await keyboard.press('Enter')
    await expectFocusIn(page.getByRole('menu'))
    await keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page).toHaveURL('/login?notice=signed-out')
  })
})

test('what has the focus is never hidden behind the Save bar or the top bar, also at 400 %', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}/details`)
  const firstName = page.getByLabel('First name')
  await expect(firstName).toBeEnabled()
  // A phone, and a window of 1280 × 720 where everything is four times as large.
  for (const size of [
    { width: 360, height: 640 },
    { width: 320, height: 180 },
  ]) {
    await page.setViewportSize(size)
    await firstName.focus()
    // Each stop on the way is looked at.
    await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }))
  }
})

test('a closed dialog gives the focus back to what opened it', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin))
  await page.goto('/account/keys')
  for (const name of ['Reset Password', 'Renew… API key']) {
    const opener = page.getByRole('button', { name })
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    await pressEscape(page, page.getByRole('dialog').or(page.getByRole('alertdialog')))
    await expect(opener).toBeFocused()
  }
  await page.setViewportSize({ width: 360, height: 740 })
  const opener = page.getByRole('button', { name: 'Open menu' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await pressEscape(page, page.getByRole('dialog', { name: 'Menu' }))
  await expect(opener).toBeFocused()
})
