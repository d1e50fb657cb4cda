import { Client } from 'pg'
import { expect, test } from '../support/operations-test'
import { enter } from '../support/people'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'

test.use({ isSetUp: true })

test('what a failed page shows is in the log, without what people typed', async ({
  start,
  postgresql,
  browser,
  admin,
}) => {
  const server = await start({ DATABASE_URL: postgresql.url, AUTH_SECRET })
  const { email_address: email, password, access_key } = admin
  const page = await browser.newPage({ baseURL: server.url })
  await enter(page, { email, password })

  const client = new Client({ connectionString: postgresql.url })
  await client.connect()
  // As on a full disk: reads there are refused with 53100.
  await client.query(`
    create function refuse() returns boolean language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
    alter table app_user rename to elsewhere;
    create view app_user as select * from elsewhere where refuse()`)
  const refused = await page.goto('/users')
  expect(refused?.status()).toBe(503)
  await expect(page.getByRole('heading', { level: 1, name: 'One moment, please' })).toBeVisible()
  const byKey = await fetch(`${server.url}/api/users`, { headers: { Authorization: access_key } })
  expect(byKey.status).toBe(503)

  await client.query('drop view app_user')
  await client.query('alter table account_link rename to elsewhere_too')
  await client.end()

  await page.goto('/users?q=private-word')
  const digest = (await page.getByText('Reference').locator('code').textContent()) ?? ''
  const line = server
    .stdout()
    .split('\n')
    .find((text) => text.includes(digest))
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    level: 50,
    digest,
    path: '/users',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    error: { message: expect.any(String), stack: expect.any(Array) },
    msg: 'a page could not be rendered',
  })
  await page.goto(`/reset-password/${'private-token'.padEnd(43, 'x')}`)
  await expect(page.getByText('Reference')).toBeVisible()
  expect(server.stdout()).toContain('"path":"/reset-password/[token]"')
  expect(server.stdout() + server.stderr()).not.toMatch(/private-word|private-token|ann\.admin/)
  expect(server.stdout(), 'nothing of Next itself').not.toContain('next.config')
  await page.close()
})
