import path from 'node:path'
import type { Page } from '@playwright/test'
import { freePort, startMailServer } from '../../lib/mail/test-support/mail-server'
import { runAdmin } from '../support/admin-command'
import { expect, test } from '../support/operations-test'
import { addPerson, askApi, enter } from '../support/people'

/*
 * The pictures of the README, taken of the built product. `npm run pictures` puts them into docs/images; other runs only
 * see that they can be taken.
 */

test.use({ isSetUp: true, locale: 'en-GB', timezoneId: 'Europe/London' })

const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

test('the pictures of the README can be taken', async ({ start, browser, admin, dataDir }, { outputDir }) => {
  const mailPort = await freePort()
  const mailServer = await startMailServer({ port: mailPort })
  const env = { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, MAIL_FROM: 'Gatehouse <gatehouse@example.com>' }
  const { url } = await start(env)
  expect((await runAdmin({ DATA_DIR: dataDir }, ['seed', '--users', '5000'])).exitCode).toBe(0)
  const permissions = { apis: 'write', keys: 'write', analytics: 'read' }
  const person = await addPerson(url, admin, { firstName: 'Noor', lastName: 'Jansen', permissions })
  for (const body of [{ last_name: 'Jansen-Vos' }, { active: false }, { active: true }]) {
    expect((await askApi(url, admin.access_key, `/${person.id}`, { method: 'PUT', body })).status).toBe(200)
  }

  const folder = process.env.PICTURES_FOLDER ?? outputDir
  const take = async (page: Page, name: string) => {
    await page.evaluate(async () => {
      window.scrollTo(0, 0)
      await document.fonts.ready
    })
    // Neither a pointer that rests somewhere, nor a cursor that blinks.
    await page.mouse.move(0, 0)
    await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
  }

  const page = await (await browser.newContext({ baseURL: url, viewport: desktop })).newPage()
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto('/mail')
  await page.getByRole('button', { name: 'Send test email' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'test email' })).toContainText('accepted')
  await page.goto('/first-steps')
  await page.getByRole('button', { name: 'Close this list' }).click()
  await expect(page).toHaveURL('/users')

  await page.goto('/users?q=emma&sort=-last-login')
  const boxes = page.getByRole('row').getByRole('checkbox')
  for (const row of [1, 2, 4]) await boxes.nth(row).check()
  await expect(page.getByRole('region', { name: 'Selected users' })).toContainText('3')
  await take(page, 'users')

  await page.goto(`/users/${person.id}`)
  await page.getByRole('group', { name: 'Keys', exact: true }).getByRole('radio', { name: 'Read' }).check()
  await expect(page.getByText('Loses: write Keys.')).toBeVisible()
  await take(page, 'privileges')

  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/audit?without=sign-ins')
  await expect(page.getByText('Noor Jansen').first()).toBeVisible()
  await take(page, 'audit-log-dark')

  const onPhone = {
    viewport: phone,
    isMobile: true,
    hasTouch: true,
    locale: 'de-DE',
    colorScheme: 'dark',
  } as const
  const small = await (await browser.newContext({ baseURL: url, ...onPhone })).newPage()
  await enter(small, { email: admin.email_address, password: admin.password })
  await small.goto('/users')
  await expect(small.getByRole('heading', { level: 1, name: 'Benutzer' })).toBeVisible()
  await take(small, 'users-phone-german')
  await mailServer.stop()
})
