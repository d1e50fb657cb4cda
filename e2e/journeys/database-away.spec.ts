import path from 'node:path'
import { withLock } from '@/lib/files/with-lock.mjs'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import { expect, test } from '../support/operations-test'
import { addPerson, askApi, enter, fillSignIn } from '../support/people'

test.use({ isSetUp: true })

/**
 * Kills PostgreSQL and keeps it away while `work` runs: a process that starts it waits for the lock of the data folder.
 */
async function withoutDatabase(dataDir: string, work: () => Promise<void>) {
  await withLock(path.join(dataDir, 'postgres.lock'), async () => {
    process.kill((await findPostmaster({ folder: path.join(dataDir, 'postgres') }))?.pid ?? 0, 'SIGKILL')
    await work()
  })
}

test('while the database is away every screen says so, what was typed stays, and saving works again afterwards', async ({
  start,
  dataDir,
  browser,
  admin,
}) => {
  const { url } = await start()
  const person = await addPerson(url, admin)
  const page = await (await browser.newContext({ baseURL: url })).newPage()
  const visitor = await (await browser.newContext({ baseURL: url })).newPage()
  const healthy = () => expect.poll(async () => (await fetch(`${url}/api/health`)).status).toBe(200)
  const away = () => expect.poll(async () => (await fetch(`${url}/api/health`)).status).toBe(503)

  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}/details`)
  await visitor.goto('/login')
  await page.getByLabel('First name').fill('Typed')

  await withoutDatabase(dataDir, async () => {
    await away()
    await test.step('saving says what is wrong and keeps what was typed', async () => {
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      const alert = page.getByRole('alert').filter({ hasText: 'Your changes were not saved' })
      await expect(alert).toBeFocused()
      await expect(alert).toContainText('Gatehouse cannot reach its database')
      await expect(page.getByLabel('First name')).toHaveValue('Typed')
    })
    await test.step('signing in says what is wrong', async () => {
      await fillSignIn(visitor, { email: admin.email_address, password: admin.password })
      await expect(visitor.getByText(/Gatehouse cannot reach its database/).first()).toBeVisible()
      await expect(visitor.getByLabel('Email')).toHaveValue(admin.email_address)
    })
    await test.step('a page asks for a moment', async () => {
      const other = await page.context().newPage()
      expect((await other.goto('/users'))?.status()).toBe(503)
      await expect(other.getByRole('heading', { level: 1, name: 'One moment, please' })).toBeVisible()
    })
  })

  await healthy()
  await test.step('the page that asked for a moment goes on by itself', async () => {
    const [, other] = page.context().pages()
    await expect(other ?? page).toHaveURL('/users')
    await expect((other ?? page).getByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  })
  await test.step('saving works', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
    const { body } = await askApi(url, admin.access_key, `/${person.id}`)
    expect(body).toMatchObject({ first_name: 'Typed' })
  })
  await test.step('signing in works', async () => {
    await fillSignIn(visitor, { email: admin.email_address, password: admin.password })
    await expect(visitor).toHaveURL('/users')
  })
})
