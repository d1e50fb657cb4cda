import { runAdmin } from '../support/admin-command'
import { axeFindings } from '../support/axe'
import { expect, test } from '../support/operations-test'
import { fillSignIn } from '../support/people'
import { keepSecret } from '../support/secrets'

const email = 'ann@example.com'
const password = 'quiet lake at noon'

test('an account in two organisations: one is chosen at sign-in, and each sees its own', async ({
  start,
  dataDir,
  page,
}) => {
  const { url } = await start()
  keepSecret('password', password)
  const run = async (...parameters: string[]) => {
    const { stdout } = await runAdmin({ DATA_DIR: dataDir }, parameters, password)
    return JSON.parse(stdout)
  }
  const person = ['--email', email, '--first-name', 'Ann', '--last-name', 'Lee', '--password-stdin']
  await run('create', '--organisation', 'Analytical Engines', ...person)
  await run('organisation', 'create', 'Difference & <Söhne>')
  await run('create', '--organisation', 'Difference & <Söhne>', ...person)

  await test.step('the right password leads to the choice, a wrong one does not', async () => {
    await page.goto(`${url}/login?next=/users`)
    await fillSignIn(page, { email, password: 'wrong' })
    await expect(page.getByText('Credentials are incorrect')).toBeVisible()
    await fillSignIn(page, { email, password })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose an organisation')
    await expect(page.getByRole('listitem')).toHaveText(['Analytical Engines', 'Difference & <Söhne>'])
    expect(await axeFindings(page)).toEqual([])
  })

  await test.step('the chosen one is in the shell, and its users alone in the list', async () => {
    await page.getByRole('button', { name: 'Difference & <Söhne>' }).press('Enter')
    await expect(page).toHaveURL(`${url}/users`)
    await expect(page.getByText('Organisation: Difference & <Söhne>').filter({ visible: true })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: /^1 user/ })).toBeVisible()
  })

  await test.step('its settings have its name and ID, and what new users begin with', async () => {
    await page.goto(`${url}/settings`)
    await expect(page.getByText(/^[0-9a-f]{24}$/)).toBeVisible()
    await page.getByLabel('Organisation name').fill('Difference Engines')
    await page.getByLabel('New users are active').uncheck()
    await page.getByRole('button', { name: 'Save options' }).click()
    await expect(page.getByText('Options saved')).toBeVisible()
    await expect(page.getByText('Organisation: Difference Engines').filter({ visible: true })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${url}/users/new`)
    await expect(page.getByLabel('Active', { exact: true })).not.toBeChecked()
  })

  await test.step('the choice is over once it is made', async () => {
    await page.goto(`${url}/login/organisation`)
    await expect(page).toHaveURL(`${url}/login`)
    await page.context().clearCookies()
  })

  await test.step('a program is not asked', async () => {
    const { csrfToken } = await (await page.request.get(`${url}/api/auth/csrf`)).json()
    const answer = await page.request.post(`${url}/api/auth/callback/credentials`, {
      form: { email, password, csrfToken, json: 'true' },
    })
    expect((await answer.json()).url).not.toContain('error=')
    await page.goto(`${url}/users`)
    // The one signed in to last.
    await expect(page.getByText('Organisation: Difference Engines').filter({ visible: true })).toBeVisible()
  })
})
