import type { Page } from '@playwright/test'
import { startMailServer } from '../../lib/mail/test-support/mail-server'
import { test } from '../support/mail-test'
import { addPerson, enter } from '../support/people'
import { expect } from '../support/test'

/* System Management → Mail, with a real mail server that is away, back, and picky. */

const sendTest = (page: Page) => page.getByRole('button', { name: 'Send test email' }).click()
const result = (page: Page) => page.getByRole('status').filter({ hasText: 'test email' })
const banner = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /^(See why|Send a test email)$/ })

test('a test email names the stage that failed, and the banner goes once email works', async ({
  page,
  admin,
  mailPort,
}) => {
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/users')
  await banner(page).click()
  await expect(page).toHaveURL('/mail')
  await expect(page.getByText(`127.0.0.1:${mailPort}`, { exact: true })).toBeVisible()

  await sendTest(page)
  await expect(result(page)).toContainText('It failed when connecting to the mail server.')
  await expect(result(page)).toContainText('ECONNREFUSED')
  await expect(result(page)).toContainText('Check host and port in SMTP_URL')
  await expect(page.getByText('The last email could not be sent')).toBeVisible()

  const picky = await startMailServer({
    port: mailPort,
    refuseRecipient: { code: 550, text: 'No such mailbox here' },
  })
  await sendTest(page)
  await expect(result(page)).toContainText('It failed when setting the recipient.')
  await picky.stop()

  const mailServer = await startMailServer({ port: mailPort })
  await sendTest(page)
  await expect(result(page)).toContainText('The mail server accepted the test email')
  expect((await mailServer.mailTo(admin.email_address)).subject).toBe('Test email from Gatehouse')
  await expect(page.getByText('Email works')).toBeVisible()
  await page.goto('/users')
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  await mailServer.stop()

  await page.goto('/audit?action=mail.tested')
  await expect(page.getByRole('rowheader')).toHaveCount(3)
})

test('an invitation has the admin’s own words in its language, and is sent again from the list', async ({
  page,
  gatehouse,
  admin,
  mailServer,
}) => {
  const chief = await addPerson(gatehouse.url, admin, { permissions: { IsAdmin: 'admin' } })
  const person = await addPerson(gatehouse.url, admin, { firstName: 'Rea <b>', password: null })
  await enter(page, chief)
  await page.goto('/mail/texts')
  await page.getByLabel('Subject').fill('Hello {firstname}')
  await page.getByRole('button', { name: 'Save text' }).click()
  await expect(page.getByText('There is no {firstname} in this email').first()).toBeVisible()
  await page.getByLabel('Subject').fill('Welcome to {organisation}')
  await page.getByLabel('Text before the link').fill('Dear {firstName},\n\ncome in.')
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview).toContainText('Dear Ada,')
  await page.getByRole('button', { name: 'Save text' }).click()
  await expect(page.getByText('Text saved.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Invitation (changed)' })).toBeVisible()

  await page.goto(`/users/${person.id}`)
  await page.getByRole('button', { name: 'Send invitation' }).click()
  const first = await mailServer.mailTo(person.email)
  expect(first.subject).toMatch(/^Welcome to /)
  expect(first.text).toContain('Dear Rea <b>,\n\ncome in.')
  expect(first.html).toContain('Dear Rea &lt;b&gt;,')
  expect(first.text).toContain(`${gatehouse.url}/reset-password/`)

  await page.goto('/mail')
  await page.getByRole('button', { name: `Send again to ${person.name}` }).click()
  await expect.poll(() => mailServer.mails.length).toBe(2)

  await page.goto('/mail/texts')
  await page.getByRole('button', { name: 'Reset to default…' }).click()
  await page.getByRole('button', { name: 'Reset text' }).click()
  await expect(page.getByLabel('Subject')).toHaveValue('Your invitation to Gatehouse at {organisation}')
  await expect(page.getByRole('link', { name: 'Invitation', exact: true })).toBeVisible()
})

test('who may see the system sees mail and settings but changes nothing; others see neither', async ({
  page,
  gatehouse,
  admin,
}) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { system: 'read' } }))
  await page.goto('/mail')
  await expect(page.getByRole('heading', { name: 'How email is sent', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send test email' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Recent emails' })).toHaveCount(0)
  await page.goto('/mail/texts')
  await expect(page.getByLabel('Subject')).not.toBeEditable()
  await expect(page.getByRole('button', { name: 'Save text' })).toHaveCount(0)
  await page.goto('/settings')
  await expect(page.getByRole('row', { name: /^SMTP_URL/ })).toContainText('In use, not shown')
  await expect(page.getByRole('textbox')).toHaveCount(0)

  await page.context().clearCookies()
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } }))
  for (const path of ['/mail', '/mail/texts', '/settings', '/first-steps']) {
    expect((await page.goto(path))?.status()).toBe(403)
  }
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Mail' }),
  ).toHaveCount(0)
})
