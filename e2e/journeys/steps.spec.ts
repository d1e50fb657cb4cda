import { randomBytes } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { addPerson, enter, type Person } from '../support/people'
import { expect, test } from '../support/test'

/*
 * How many steps a task takes: clicks, taps and keystrokes besides typed text, on the width of a phone and of a desk.
 */

/** What a user does on a page, counted. */
function counting(page: Page) {
  let steps = 0
  return {
    press: async (control: Locator, options?: Parameters<Locator['click']>[0]) => {
      steps += 1
      await control.click(options)
    },
    key: async (keys: string) => {
      steps += 1
      await page.keyboard.press(keys)
    },
    taken: () => steps,
  }
}

const admins = { permissions: { IsAdmin: 'admin' } }
const messages = (page: Page) => page.locator('[data-toasts] > li')
const menuOf = (page: Page, { name }: Person) => page.getByRole('button', { name: `Actions for ${name}` })

/** A template with six sections, under a name of its own. */
async function addTemplate(page: Page): Promise<string> {
  const name = `Office ${randomBytes(3).toString('hex')}`
  await page.goto('/users/new')
  const folded = page.getByRole('button', { name: 'Change levels of 18 sections' })
  if (await folded.isVisible()) await folded.click()
  for (const section of ['APIs', 'Keys', 'Policies', 'Certificates', 'Webhooks', 'Logs']) {
    const group = page.getByRole('group', { name: section, exact: true })
    await group.getByRole('radio', { name: 'Read' }).check()
  }
  await page.getByRole('button', { name: 'Create template…' }).click()
  await page.getByRole('dialog').getByLabel('Template name').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Template “${name}” saved`)).toBeVisible()
  await page.reload()
  return name
}

async function addFamily(url: string, admin: Parameters<typeof addPerson>[1]): Promise<string> {
  const lastName = `Team-${randomBytes(4).toString('hex')}`
  for (let number = 10; number < 20; number++) {
    const permissions: Record<string, string> = number % 2 ? { portal: 'write' } : {}
    await addPerson(url, admin, { firstName: `Member${number}`, lastName, password: null, permissions })
  }
  return lastName
}

for (const width of [360, 1280]) {
  const isPhone = width === 360

  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: isPhone ? 640 : 800 }, hasTouch: isPhone })

    test.beforeEach(async ({ page, gatehouse, admin }) => {
      await enter(page, await addPerson(gatehouse.url, admin, admins))
    })

    test('a user is added with a template and invited, with the link, in 3 steps', async ({ page }) => {
      const template = await addTemplate(page)
      await page.goto('/users')
      const { press, taken } = counting(page)
      await press(page.getByRole('link', { name: 'Add users' }))
      await expect(page.getByLabel('First name')).toBeFocused()
      await page.getByLabel('First name').fill('Ada')
      await page.getByLabel('Last name').fill('Lovelace')
      await page.getByLabel('Email').fill(`ada-${randomBytes(4).toString('hex')}@example.com`)
      await press(page.getByText(template, { exact: true }))
      await press(page.getByRole('button', { name: 'Save', exact: true }))
      await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/\/reset-password\//)
      expect(taken()).toBeLessThanOrEqual(3)
      await page.getByRole('main').getByRole('link', { name: 'Access', exact: true }).click()
      await expect(page.getByText('Can see APIs, Certificates')).toBeVisible()
    })

    test('15 users are invited with the same rights, with their links, in 4 steps', async ({ page }) => {
      const template = await addTemplate(page)
      const part = randomBytes(4).toString('hex')
      const addresses = Array.from(
        { length: 15 },
        (_, at) => `Member Number${at} <m${at}-${part}@example.com>`,
      )
      await page.goto('/users')
      const { press, taken } = counting(page)
      await press(page.getByRole('link', { name: 'Add users' }))
      await press(page.getByRole('link', { name: 'Invite many' }))
      await expect(page.getByLabel('Email addresses')).toBeFocused()
      await page.getByLabel('Email addresses').fill(addresses.join('\n'))
      await press(page.getByText(template, { exact: true }))
      await expect(page.getByText('Will be invited')).toHaveCount(15)
      await press(page.getByRole('button', { name: 'Add 15 users and make links' }))
      await expect(page.getByRole('list', { name: 'Invitation links' }).getByRole('listitem')).toHaveCount(15)
      await expect(page.getByRole('status').filter({ hasText: '15 users were added' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Download CSV' })).toBeVisible()
      expect(taken()).toBeLessThanOrEqual(4)
    })

    test('a user is found and opened in 1 step', async ({ page, gatehouse, admin }) => {
      const person = await addPerson(gatehouse.url, admin)
      await page.goto('/users')
      const { press, taken } = counting(page)
      await page.getByRole('searchbox').fill(person.email)
      await press(page.getByRole('link', { name: person.name }))
      await expect(page).toHaveURL(`/users/${person.id}`)
      expect(taken()).toBe(1)
    })

    test('a leaver is cut off from the list in 3 steps, with a receipt', async ({
      page,
      browser,
      gatehouse,
      admin,
    }) => {
      const person = await addPerson(gatehouse.url, admin)
      const their = await (await browser.newContext({ baseURL: gatehouse.url })).newPage()
      await enter(their, person)
      await page.goto(`/users?q=${person.email}`)
      const { press, taken } = counting(page)
      await press(menuOf(page, person))
      await press(page.getByRole('menuitem', { name: 'Deactivate…' }))
      await press(page.getByRole('button', { name: 'Deactivate user' }))
      const receipt = messages(page)
      await expect(receipt).toContainText(`${person.name} was deactivated`)
      await expect(receipt).toContainText(/One session was ended: Chrome on \w+/)
      await expect(receipt).toContainText('The API key stopped working.')
      expect(taken()).toBeLessThanOrEqual(3)
      await their.goto('/account')
      await expect(their).toHaveURL('/login?next=%2Faccount')

      // It can be copied, leads to its event, stays, and takes it back.
      await receipt.getByRole('button', { name: 'Copy' }).click()
      const link = receipt.getByRole('link', { name: 'Audit event' })
      const id = /event=([0-9a-f]{24})$/.exec((await link.getAttribute('href')) ?? '')?.[1]
      await receipt.getByRole('button', { name: 'Activate again' }).click()
      await expect(messages(page)).toHaveText(new RegExp(`${person.name} is active again`))
      await page.goto(`/audit?event=${id}`)
      await expect(page.getByRole('rowheader')).toHaveText('User deactivated')
    })

    test('one privilege of 10 users is set in 2 ticks and 3 steps, after a preview', async ({
      page,
      gatehouse,
      admin,
    }) => {
      const lastName = await addFamily(gatehouse.url, admin)
      await page.goto(`/users?q=${lastName}`)
      const { press, taken } = counting(page)
      await tickAll(page, press)
      await press(page.getByRole('button', { name: 'Set privileges…' }))
      const dialog = page.getByRole('alertdialog', { name: 'Set privileges for 10 users?' })
      const portal = dialog.getByRole('group', { name: 'Portal', exact: true })
      await press(portal.getByRole('radio', { name: 'Read' }))
      const changes = dialog.getByRole('region', { name: 'What changes' }).getByRole('listitem')
      await expect(changes).toHaveText([/^5 users lose Write/, /^5 users gain Read/])
      await press(dialog.getByRole('button', { name: 'Set privileges for 10 users' }))
      await expect(messages(page)).toContainText('Privileges set for 10 users')
      await expect(messages(page)).toContainText('5 lost Write, 5 gained Read.')
      expect(taken()).toBeLessThanOrEqual(2 + 3)
    })

    test('six privileges of 10 users are set in 2 ticks and 3 steps, by a template', async ({
      page,
      gatehouse,
      admin,
    }) => {
      const template = await addTemplate(page)
      const lastName = await addFamily(gatehouse.url, admin)
      await page.goto(`/users?q=${lastName}`)
      const { press, taken } = counting(page)
      await tickAll(page, press)
      await press(page.getByRole('button', { name: 'Set privileges…' }))
      const dialog = page.getByRole('alertdialog')
      await press(dialog.getByText(template, { exact: true }))
      await expect(dialog.getByText('10 users gain something', { exact: true })).toBeVisible()
      await press(dialog.getByRole('button', { name: 'Set privileges for 10 users' }))
      await expect(messages(page)).toContainText('Privileges set for 10 users')
      expect(taken()).toBeLessThanOrEqual(2 + 3)
      // What the template does not name stays.
      await expect(page.getByRole('row', { name: /Member11/ })).toContainText('Write: Portal')
      await messages(page).getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText('10 users have the previous levels again')).toBeVisible()
      await expect(page.getByRole('row', { name: /Member10/ })).toContainText('Own account only')
    })

    test('the last 7 days of the audit log are one step', async ({ page }) => {
      await page.goto('/audit')
      const { press, taken } = counting(page)
      await press(page.getByRole('button', { name: '7 days' }))
      await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d/)
      await expect(page.getByRole('rowheader').first()).toBeVisible()
      expect(taken()).toBe(1)
    })

    test('a changed user is saved by one shortcut, and deactivated by 3 keys', async ({
      page,
      gatehouse,
      admin,
    }) => {
      const person = await addPerson(gatehouse.url, admin)
      await page.goto(`/users/${person.id}/details`)
      await page.getByLabel('First name').fill('Renamed')
      const saving = counting(page)
      await saving.key('Control+Enter')
      await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
      expect(saving.taken()).toBe(1)

      const { key, taken } = counting(page)
      await key('Control+k')
      await page.getByRole('combobox').fill('deact')
      await expect(page.getByRole('option').first()).toContainText('Deactivate Renamed')
      await key('Enter')
      await expect(page.getByRole('alertdialog', { name: /^Deactivate Renamed/ })).toBeVisible()
      await key('Control+Enter')
      await expect(messages(page)).toContainText('was deactivated')
      expect(taken()).toBe(3)
    })
  })
}

/** Ten users in two ticks: a range, or under a finger one and the rest of the page. */
async function tickAll(
  page: Page,
  press: (control: Locator, options?: object) => Promise<void>,
): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: /^Select Member/ })
  await expect(boxes).toHaveCount(10)
  await press(boxes.first())
  const rest = page.getByRole('button', { name: 'Select this page' })
  if (await rest.isVisible()) await press(rest)
  else await press(boxes.last(), { modifiers: ['Shift'] })
  await expect(page.getByRole('status').filter({ hasText: '10 of 10 selected' })).toBeAttached()
}
