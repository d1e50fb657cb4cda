import type { Locator, Page } from '@playwright/test'
import { addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

/** Presses Tab until this has the focus, as somebody without a pointer would; the focus must be visible there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeEnabled()
  for (let presses = 0; presses < 100; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
  expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
}

test('a whole visit without a pointer: sign in, find a user, change a privilege, save, sign out', async ({
  page,
  gatehouse,
  admin,
}) => {
  const manager = await addPerson(gatehouse.url, admin, { permissions: { users: 'write', keys: 'write' } })
  const person = await addPerson(gatehouse.url, admin)
  const { keyboard } = page

  await test.step('the skip link comes first and leads to the content', async () => {
    await page.goto('/login')
    await keyboard.press('Tab')
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
    const save = page.getByRole('button', { name: 'Save' })
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
    await expect(page.getByRole('menu')).toBeVisible()
    await keyboard.press('Escape')
    await expect(menuButton).toBeFocused()
    await keyboard.press('Enter')
    await keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page).toHaveURL('/login?notice=signed-out')
  })
})

test('what has the focus is never hidden behind the Save bar or the top bar', async ({
  page,
  gatehouse,
  admin,
}) => {
  const person = await addPerson(gatehouse.url, admin)
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/login')
  await page.getByLabel('Email').fill(admin.email_address)
  await page.getByLabel('Password', { exact: true }).fill(admin.password)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/login/)
  await page.goto(`/users/${person.id}`)
  await page.getByLabel('First name').focus()

  const last = page.getByRole('button', { name: 'Delete user…' })
  for (let presses = 0; presses < 60; presses++) {
    if (await last.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return ''
      const box = focused.getBoundingClientRect()
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const isSeen = top && (focused.contains(top) || top.contains(focused) || top.closest('label'))
      return isSeen ? '' : `${focused.id || focused.textContent} is behind ${top?.outerHTML.slice(0, 80)}`
    })
    expect(covered).toBe('')
  }
  await expect(last).toBeFocused()
})

test('a closed dialog gives the focus back to what opened it', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin))
  await page.goto('/account')
  for (const name of ['Reset Password', 'Renew… API key']) {
    const opener = page.getByRole('button', { name })
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  }
  await page.setViewportSize({ width: 360, height: 740 })
  const opener = page.getByRole('button', { name: 'Open menu' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
})
