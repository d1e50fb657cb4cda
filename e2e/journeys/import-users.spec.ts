import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { addPerson, askApi, enter } from '../support/people'
import { expect, test } from '../support/test'

const manager = { permissions: { users: 'write', apis: 'write' } }

/** What the table says of one row of the file. */
const line = (page: Page, row: number) =>
  page.getByRole('row').filter({ has: page.getByRole('cell', { name: String(row), exact: true }) })

/** A file as a German spreadsheet writes it: a mark in front, semicolons, Windows line ends. */
function file(...lines: string[][]) {
  const text = lines.map((cells) => cells.join(';')).join('\r\n')
  return { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}\r\n`) }
}

test('an import shows what it would do with each row, does exactly that, and gives back the rest', async ({
  page,
  gatehouse,
  admin,
}) => {
  const changed = await addPerson(gatehouse.url, admin)
  const faster = await addPerson(gatehouse.url, admin)
  await enter(page, await addPerson(gatehouse.url, admin, manager))
  const newEmail = `new.${changed.email}`

  await page.goto('/users')
  await page.getByRole('link', { name: 'Add users' }).click()
  await page.getByRole('link', { name: 'Import from CSV' }).click()
  await page
    .getByLabel('CSV file')
    .setInputFiles(
      file(
        ['id', 'First name', 'Last name', 'Email address', 'active', 'privilege_apis', 'privilege_keys'],
        ['', 'Mia', "'=Neu", newEmail, '', 'write', ''],
        [changed.id, '', 'Changed', '', 'false', '', ''],
        [faster.id, '', 'Overtaken', '', '', '', ''],
        ['', '@Broken', '', 'x@example.com', '', '', 'write'],
        ['', '', '', 'nobody@example.com', '', '', ''],
      ),
    )
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('5 rows in people.csv, separated by semicolons (UTF-8).')).toBeVisible()
  await expect(line(page, 2)).toContainText('Will be added')
  await expect(line(page, 3)).toContainText('Last name: ')
  await expect(line(page, 3)).toContainText('→ Changed')
  await expect(line(page, 3)).toContainText('Signs them out everywhere')
  await expect(line(page, 5)).toContainText('Last name is required.')
  await expect(line(page, 5)).toContainText('You cannot grant more than you have: Keys.')
  await page.getByRole('button', { name: 'Rejected 2' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(2)
  await page.getByRole('button', { name: 'All 5' }).click()

  // Nothing has happened yet, and nothing can before the refused rows are let go.
  expect((await askApi(gatehouse.url, admin.access_key, `/${changed.id}`)).body.active).toBe(true)
  const start = page.getByRole('button', { name: 'Import 3 rows' })
  await expect(start).toBeDisabled()
  await page.getByRole('switch', { name: 'Skip the 2 rejected rows' }).check()
  await expect(page.getByRole('switch', { name: /Create an invitation link/ })).toBeChecked()

  // Another user changes a person of the plan in the meantime.
  await askApi(gatehouse.url, admin.access_key, `/${faster.id}`, {
    method: 'PUT',
    body: { last_name: 'Earlier' },
  })
  await start.click()
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible()
  await expect(line(page, 2)).toContainText('Added')
  await expect(line(page, 3)).toContainText('Changed')
  await expect(line(page, 3)).toContainText('No sessions were active. The API key stopped working.')
  // Without mail no one was sent anything: the links are to be handed over, once.
  const links = page.getByRole('region', { name: '1 invitation to share' })
  await expect(links.getByRole('listitem')).toContainText('Mia =Neu')
  await expect(line(page, 4)).toContainText('This user was changed after the file was checked.')
  const { body: after } = await askApi(gatehouse.url, admin.access_key, `/${changed.id}`)
  expect([after.last_name, after.active]).toEqual(['Changed', false])
  const { body: kept } = await askApi(gatehouse.url, admin.access_key, `/${faster.id}`)
  expect(kept.last_name).toBe('Earlier')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download 3 problem rows' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  const lines = text.trim().split('\r\n')
  expect(lines[0]).toContain('problem;id;First name;Last name;Email address')
  expect(lines[1]).toContain(`This user was changed after the file was checked;${faster.id}`)
  expect(lines[2]).toContain("'@Broken")

  await page.getByRole('link', { name: 'Show users' }).click()
  const leaving = page.getByRole('alertdialog', { name: 'Leave without the links?' })
  await leaving.getByRole('button', { name: 'Stay' }).click()
  const saving = page.waitForEvent('download')
  await links.getByRole('button', { name: 'Download CSV' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toMatch(
    /Mia =Neu,new\.\S+,http\S+\/reset-password\//,
  )
  // To the users of this import, not to all users, and not to unchanged ones.
  await page.getByRole('link', { name: 'Show users' }).click()
  await expect(page).toHaveURL(/\/users\?import=[0-9a-f]{24}$/)
  await page.reload()
  await expect(page.getByText(/^2 of \S+ users/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mia =Neu' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Changed$/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Export CSV' })).toHaveAttribute(
    'href',
    /\/api\/users\/export\?import=/,
  )
  // A search looks among them; taken off, the filter leaves the search.
  await page.getByRole('searchbox', { name: 'Search users' }).fill(changed.email)
  await expect(page).toHaveURL(/\?q=.+&import=/)
  await page.getByRole('button', { name: /^Remove filter: Last imported: \d+ \w+ \d{4}, \d\d:\d\d/ }).click()
  await expect(page).toHaveURL(/\?q=[^&]+$/)
  await page.getByRole('link', { name: 'Mia =Neu' }).click()
  await page.getByRole('link', { name: 'Sign-in', exact: true }).click()
  await expect(page.getByText('Invitation created')).toBeVisible()
})

/** A file as another product writes it, read as Windows-1252 where the bytes are. */
const foreignFile = (name: string, text: string, encoding: BufferEncoding = 'utf8') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text, encoding),
})

test('an export of another product is imported when its columns are assigned', async ({
  page,
  gatehouse,
  admin,
}) => {
  await enter(page, await addPerson(gatehouse.url, admin, manager))
  const known = await addPerson(gatehouse.url, admin, { firstName: 'Ana María', lastName: 'Ruiz Soto' })
  await page.goto('/users/import')
  const part = known.email.split('@')[0]
  await page
    .getByLabel('CSV file')
    .setInputFiles(
      foreignFile(
        'members.csv',
        'Display Name,Password [Required],Primary Email,Recovery Email,Status [READ ONLY]\r\n' +
          `"Brontë, Zoë",****,zoe.${part}@example.com,z@example.org,Suspended\n` +
          `Ana María Ruiz Soto,****,${known.email},,Active\n\n` +
          `,****,jo.doe@${part}.example.com,,On leave\n`,
        'latin1',
      ),
    )
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: 'Assign the columns' })).toBeVisible()
  await expect(page.getByText('3 rows in members.csv, separated by commas (Windows-1252).')).toBeVisible()
  await expect(page.getByText('it was read as Windows-1252')).toBeVisible()

  const field = (name: string) => page.getByLabel(`Import ${name} as`)
  await expect(field('Display Name')).toHaveValue('full_name')
  await expect(field('Primary Email')).toHaveValue('email_address')
  await expect(field('Recovery Email')).toHaveValue('ignore')
  await expect(field('Password [Required]')).toHaveValue('ignore')
  await expect(page.getByRole('main')).not.toContainText('****')
  await expect(page.getByLabel('Suspended (1)')).toHaveValue('false')
  await expect(page.getByLabel('On leave (1)')).toHaveValue('')
  const preview = page.getByRole('table', { name: 'First rows' })
  await expect(preview.getByRole('row').nth(1)).toContainText('Zoë')
  await page.getByLabel('On leave (1)').selectOption('Inactive')

  // The same field cannot come from two columns.
  await field('Recovery Email').selectOption('Email address')
  await page.getByRole('button', { name: 'Check 3 rows' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The rows were not checked' })).toContainText(
    '“Primary Email”, “Recovery Email” are assigned to the same field.',
  )
  await field('Recovery Email').selectOption('Do not import')
  await page.getByRole('button', { name: 'Check 3 rows' }).click()

  // A user needs a name, which the address has.
  await expect(line(page, 3)).toContainText('Unchanged')
  await expect(line(page, 5)).toContainText('First name is required.')
  await page.getByRole('button', { name: 'Fill in missing names from the email address' }).click()
  await expect(line(page, 5)).toContainText('Jo Doe')
  await expect(line(page, 5)).toContainText('The name is taken from the email address.')

  // What was chosen is still there.
  await page.getByRole('button', { name: 'Change columns' }).click()
  await expect(page.getByLabel('On leave (1)')).toHaveValue('false')
  await page.getByRole('button', { name: 'Check 3 rows' }).click()
  await page.getByRole('switch', { name: /Create an invitation link/ }).uncheck()
  await page.getByRole('button', { name: 'Import 2 rows' }).click()
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible()
  await page.goto(`/users?q=zoe.${part}&status=inactive`)
  await expect(page.getByRole('link', { name: 'Zoë Brontë' })).toBeVisible()
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('an export has semicolons, and comes back', async ({ page, gatehouse, admin }) => {
    const person = await addPerson(gatehouse.url, admin, manager)
    await enter(page, person)
    await page.goto(`/users?q=${person.email}`)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV exportieren' }).click()
    const exported = await (await downloading).path()
    expect(await readFile(exported, 'utf8')).toMatch(/^\uFEFFid;first_name;last_name;/)
    await page.getByRole('button', { name: 'Trennzeichen wählen' }).click()
    const commas = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Kommas' }).click()
    expect(await readFile(await (await commas).path(), 'utf8')).toMatch(/^\uFEFFid,first_name,last_name,/)

    await page.goto('/users/import')
    await page.getByLabel('CSV-Datei').setInputFiles(exported)
    await page.getByRole('button', { name: 'Datei prüfen' }).click()
    await expect(page.getByRole('heading', { name: 'Nichts zu importieren' })).toBeVisible()
    await expect(page.getByText('1 unverändert')).toBeVisible()
  })
})

test('a file that cannot be used is told why, and what was pasted stays', async ({
  page,
  gatehouse,
  admin,
}) => {
  await enter(page, await addPerson(gatehouse.url, admin, manager))
  await page.goto('/users/import')
  const alert = page.getByRole('alert').filter({ hasText: 'The file was not checked' })
  await page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'people.xlsx', mimeType: 'text/csv', buffer: Buffer.from('PK\u0003\u0004 …') })
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(alert).toContainText('save it as “CSV UTF-8”')

  await page.getByLabel('CSV file').setInputFiles([])
  await page.getByLabel('Or paste its text').fill('name,email_address\n"Jo,jo@example.com')
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(alert).toContainText('The quotation mark opened in row 2 is never closed')
  await expect(page.getByLabel('Or paste its text')).toHaveValue(/^name/)

  // The route of the file is larger than others, so it is closed to those whom it is not for.
  const foreign = await page.request.post('/users/import/plan', { data: { csv: 'id' } })
  expect(foreign.status()).toBe(403)
  expect(await foreign.text()).toContain('Requests of other sites are refused')
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  await expect(page.getByRole('button', { name: 'More', exact: true })).toHaveCount(0)
  expect((await page.goto('/users/import'))?.status()).toBe(403)
})
