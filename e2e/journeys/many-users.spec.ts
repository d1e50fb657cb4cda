import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { Client } from 'pg'
import { type Admin, runAdmin } from '../support/admin-command'
import { type GatehouseServer, startGatehouse } from '../support/gatehouse-server'
import { pressEscape } from '../support/keyboard'
import { askApi, enter } from '../support/people'
import { test as base, expect } from '../support/test'

type Many = { server: GatehouseServer; owner: Admin }

/** A server of its own with 100,000 imagined people, who are always the same. */
const test = base.extend<object, { many: Many }>({
  many: [
    async ({ prepared: { dataDir, admin: owner } }, use) => {
      const server = await startGatehouse({ dataDir })
      const seeded = await runAdmin({ DATA_DIR: server.dataDir }, ['seed', '--users', '100000'])
      expect(seeded.stderr).toBe('')
      await use({ server, owner })
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ many }, use) => use(many.server.url),
})

const count = (page: Page) => page.getByRole('status').filter({ hasText: 'ordered by' })
const rows = (page: Page) => page.getByRole('rowheader')
const open = async (page: Page, { owner }: Many, path: string) => {
  await enter(page, { email: owner.email_address, password: owner.password })
  await page.goto(path)
}

test('finds, filters and sorts 100,000 people, and the address brings all of it again', async ({
  page,
  many,
}) => {
  await open(page, many, '/users')
  await expect(count(page)).toHaveText('100,001 users, ordered by name')

  // Words in any order, inside and at the beginning, without accents.
  await page.getByRole('searchbox').fill('ABDI chlo')
  await page.keyboard.press('Enter')
  await expect(rows(page).first()).toContainText('Chloé Abdi')
  await expect(count(page)).toHaveText(/^\d\d of 100,001 users, ordered by name$/)
  await page.getByRole('searchbox').fill('chlo')
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByLabel('Status').selectOption('Active')
  await page.getByLabel('Privilege').selectOption('Can write: APIs')
  await page.getByLabel('Sign-in').selectOption('Never signed in')
  await expect(page.getByRole('button', { name: 'Remove filter' })).toHaveText([
    /Active$/,
    /Can write: APIs$/,
    /Never signed in$/,
  ])
  await expect(count(page)).toHaveText(/^\d{2,3} of 100,001 users, ordered by name$/)
  const filtered = String(await count(page).textContent())

  await page.getByRole('button', { name: 'Name' }).click()
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending')
  // The header shows it at once, the list when it is there.
  await expect(count(page)).toHaveText(`${filtered}, Z to A`)
  await page.getByRole('button', { name: 'Remove filter: Never signed in' }).click()
  await expect(page.getByRole('button', { name: 'Remove filter' })).toHaveCount(2)
  await expect(page).toHaveURL('/users?q=chlo&status=active&privilege=apis.write&sort=-name')
  await page.reload()
  await expect(count(page)).toContainText('ordered by name, Z to A')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Remove filter' })).toHaveCount(3)
  await expect(count(page)).toHaveText(`${filtered}, Z to A`)
  await page.goBack()
  await expect(count(page)).toHaveText(filtered)

  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(count(page)).toHaveText('100,001 users, ordered by name')
  await page.getByRole('button', { name: 'Last login' }).click()
  await expect(page.getByRole('columnheader', { name: 'Last login' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  // The only one who is signed in now.
  await expect(rows(page).first()).toContainText('Ann Admin')
  await expect(page.locator('th[aria-sort]')).toHaveCount(1)

  await page.goto('/users?q=Abdi&status=gone&sort=password&page=0')
  await expect(page.getByText('It was ignored: status, sort, page.')).toBeVisible()
  await expect(rows(page)).toHaveCount(25)
})

test('columns and the height of rows stand in the address and are there at the next visit', async ({
  page,
  many,
}) => {
  await open(page, many, '/users')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Email' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Latest activity' }).click()
  await page.getByRole('menuitemradio', { name: 'Compact' }).click()
  const columns = 'columns=name,email,status,privileges,last-login&density=compact'
  await expect(page).toHaveURL(`/users?${columns}`)
  await pressEscape(page, page.getByRole('menu'))
  const heads = ['Select', 'Name', 'Email', 'Status', 'Privileges', 'Last login', 'Actions']
  const shown = () => page.getByRole('columnheader').allInnerTexts()
  await expect.poll(async () => (await shown()).map((text) => text.split(' all')[0])).toEqual(heads)
  await page.goto('/users')
  await expect.poll(async () => (await shown()).map((text) => text.split(' all')[0])).toEqual(heads)
  // One line each, also of people with long addresses and several privileges.
  const heights = (rows: Element[]) => rows.map((row) => row.getBoundingClientRect().height)
  expect(Math.max(...(await page.getByRole('row').evaluateAll(heights)))).toBeLessThan(40)
})

test('all results are changed together, only those who were counted', async ({ page, many }) => {
  const address = '/users?q=abdi&status=inactive'
  await open(page, many, address)
  const total = Number.parseInt(String(await count(page).textContent()), 10)
  expect(total).toBeGreaterThan(26)
  await page.getByRole('checkbox', { name: 'Select all users on this page' }).check()
  await expect(page.getByRole('status').filter({ hasText: `25 of ${total} selected` })).toBeAttached()
  await page.getByRole('button', { name: `Select all ${total} results` }).click()
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page.getByText('Page 2 of')).toBeVisible()
  await page
    .getByRole('checkbox', { name: /^Select (?!all)/ })
    .first()
    .uncheck()
  await expect(
    page.getByRole('status').filter({ hasText: `${total - 1} of ${total} selected` }),
  ).toBeAttached()

  // A user is deleted in the meantime: the number was another one.
  const gone = await rows(page).getByRole('link').last().getAttribute('href')
  await askApi(many.server.url, many.owner.access_key, `/${gone?.split('/').at(-1)}`, { method: 'DELETE' })
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Activate…', exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByRole('heading')).toHaveText(`Activate ${total - 1} users?`)
  await dialog.getByRole('button', { name: 'Activate' }).click()
  await expect(dialog.getByRole('alert')).toHaveText(
    `The list has changed: it now has ${total - 2} users, not ${total - 1}.`,
  )
  await dialog.getByRole('button', { name: `Activate ${total - 2} users` }).click()
  await expect(page.getByText(`${total - 2} users are active`)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Selected users' })).toHaveCount(0)

  await page.goto(address)
  await expect(count(page)).toContainText('1 of 100,000 users')
})

test('the filtered list comes as a file', async ({ page, many }) => {
  await open(page, many, '/users?q=chlo+abdi&status=active')
  const total = Number.parseInt(String(await count(page).textContent()), 10)
  const downloaded = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export CSV' }).click()
  const download = await downloaded
  expect(download.suggestedFilename()).toMatch(/^users-.*\.csv$/)
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(total + 1)
  expect(lines[1]).toContain('Chloé,Abdi,chloe.abdi.')
})

test('forty searches at once end with an answer each, and a change does not wait for them', async ({
  page,
  many,
}) => {
  await open(page, many, '/users?q=a e i n r s')
  await expect(page.getByText('Only the first 5 words are used for the search')).toBeVisible()
  await expect(page.getByText('Not used: s.')).toBeVisible()
  await expect(count(page)).toHaveText(/ of 100,00\d users/)

  // It goes on until the change is answered: a change that waited for its end would never be.
  let isOver = false
  const answers: { status: number; retryAfter: string | undefined }[] = []
  const storm = Array.from({ length: 40 }, async () => {
    do {
      const answer = await page.request.get('/users?q=a e i n r s', { timeout: 60_000 })
      answers.push({ status: answer.status(), retryAfter: answer.headers()['retry-after'] })
    } while (!isOver)
  })
  await expect.poll(() => answers.length).toBeGreaterThan(0)
  const changed = await askApi(many.server.url, many.owner.access_key, `/${many.owner.id}`, {
    method: 'PUT',
    body: { last_name: 'Storm' },
  })
  isOver = true
  await Promise.all(storm)
  expect(changed.status).toBe(200)
  expect(answers.length).toBeGreaterThanOrEqual(40)
  for (const { status, retryAfter } of answers) {
    expect([200, 429, 503]).toContain(status)
    expect(retryAfter !== undefined).toBe(status !== 200)
  }
})

test('a search that takes too long says so in its place, and can be tried again', async ({ page, many }) => {
  await open(page, many, '/users/deleted')
  const database = new Client({ connectionString: await databaseUrl(many.server) })
  await database.connect()
  await database.query('BEGIN; LOCK TABLE deleted_user IN ACCESS EXCLUSIVE MODE')

  const answer = await page.goto('/users/deleted?q=ada')
  expect(answer?.status()).toBe(503)
  expect(answer?.headers()['retry-after']).toBe('5')
  const refusal = page.getByRole('alert').filter({ hasText: 'The search did not finish' })
  await expect(refusal).toContainText(
    'The search was stopped after 3 seconds. Use longer words or fewer filters.',
  )
  await expect(page.getByRole('searchbox')).toHaveValue('ada')

  await database.end()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('No deleted user')).toBeVisible()
  await expect(refusal).toBeHidden()
})

/** The built-in PostgreSQL of a server. */
async function databaseUrl({ dataDir }: GatehouseServer): Promise<string> {
  const password = (await readFile(path.join(dataDir, 'postgres-password'), 'utf8')).trim()
  const port = (await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3]
  return `postgresql://gatehouse:${encodeURIComponent(password)}@127.0.0.1:${port}/gatehouse`
}
