import { axeFindings } from '../support/axe'
import { addGroup } from '../support/groups'
import { press, retype, tabTo } from '../support/keyboard'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

/* Groups and access without a pointer, in both languages. */

test('by keyboard: a group is added, filled, and found again on the Access screen', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { keyboard } = page
  const person = await addPerson(gatehouse.url, admin)
  const name = `Keys ${crypto.randomUUID().slice(0, 8)}`
  const button = (label: string | RegExp) => page.getByRole('button', { name: label, exact: true })
  await enter(page, { email: admin.email_address, password: admin.password })

  await test.step('the form begins at the name, and a level is chosen by an arrow', async () => {
    await page.goto('/groups')
    await press(page, page.getByRole('main').getByRole('link', { name: 'Add group' }).first())
    const field = page.getByLabel('Name', { exact: true })
    await expect(field).toBeFocused()
    await keyboard.type(name)
    const levels = page.getByRole('group', { name: 'Real-time notifications', exact: true })
    await tabTo(page, levels.getByRole('radio', { name: 'Deny' }))
    await keyboard.press('ArrowRight')
    await expect(levels.getByRole('radio', { name: 'Read' })).toBeChecked()
    await keyboard.press('ControlOrMeta+Enter')
    await expect(page.getByRole('heading', { name: 'No members yet' })).toBeVisible()
  })

  await test.step('a member is added from the list of matches, and can be taken out', async () => {
    await press(page, page.getByRole('link', { name: 'Add members' }).first())
    await retype(page, page.getByRole('combobox', { name: 'Name, email or ID' }), person.email)
    await expect(page.getByRole('option')).toHaveCount(1)
    await keyboard.press('Enter')
    await expect(page.locator('[data-toasts]')).toContainText(`${person.name} added to ${name}`)
    await press(page, page.getByRole('link', { name: 'Back to members' }))
    await expect(page.getByRole('rowheader')).toHaveCount(1)
    await tabTo(page, button(`Remove ${person.name}`))
  })

  await test.step('a number of the Access screen leads to its users, a filter keeps the focus', async () => {
    await page.goto('/access')
    await press(page, page.getByRole('link', { name: /^Read, Real-time notifications: / }))
    await expect(page).toHaveURL('/access?section=websockets&level=read#users')
    await expect(page.getByRole('rowheader', { name: person.name })).toBeVisible()
    await press(page, button('Through a group'))
    await expect(page).toHaveURL('/access?section=websockets&level=read&through=group')
    await expect(button('Through a group')).toHaveAttribute('aria-pressed', 'true')
    await expect(button('Through a group')).toBeFocused()
    await press(page, page.getByRole('link', { name: person.name }))
    await expect(page).toHaveURL(`/users/${person.id}`)
  })

  await test.step('a group is left from the page of the user, and the focus stays near', async () => {
    await press(page, button(`Remove from ${name}`))
    await press(page, button('Remove from group'))
    await expect(page.getByText('In no group.')).toBeVisible()
    await expect(button('Add to a group')).toBeFocused()
  })
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' })

  test('the screens of groups and access read well, and fit a phone', async ({ page, gatehouse, admin }) => {
    const { url } = gatehouse
    const person = await addPerson(url, admin, { permissions: { users: 'read' } })
    const group = await addGroup(url, admin, { permissions: { portal: 'write' }, members: [person.id] })
    await enter(page, { email: admin.email_address, password: admin.password })
    const screens = [
      ['/groups', 'Benutzergruppen'],
      ['/groups/new', 'Gruppe hinzufügen'],
      [`/groups/${group.id}`, group.name],
      [`/groups/${group.id}/members`, group.name],
      [`/groups/${group.id}/members/add`, group.name],
      ['/access', 'Zugriff'],
      ['/access?section=users&level=read', 'Zugriff'],
      [`/users/${person.id}`, person.name],
      ['/audit?section=portal&action=privileges', 'Audit-Protokoll'],
    ] as const
    for (const [path, heading] of screens) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      expect(await axeFindings(page), path).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(beyond, `${path}: pixels to scroll sideways`).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 1280, height: 720 })
    }
    await page.goto('/access?section=portal&level=write&through=group')
    await page.getByRole('link', { name: person.name }).press('Enter')
    await expect(page.getByRole('region', { name: 'Warum' })).toContainText(group.name)
  })
})
