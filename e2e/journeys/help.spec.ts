import packageJson from '../../package.json' with { type: 'json' }
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

test('Help is at the same place of every page, and tells the rules in words', async ({
  page,
  gatehouse,
  admin,
}) => {
  const placeOf = async (path: string) => {
    await page.goto(path)
    const help = page.getByRole('link', { name: 'Help', exact: true })
    await expect(help).toHaveCount(1)
    return JSON.stringify(await help.evaluate((link) => [link.parentElement?.tagName, link.className]))
  }
  const places = async (paths: string[]) => {
    const found = []
    for (const path of paths) found.push(await placeOf(path))
    return new Set(found).size
  }

  expect(await places(['/login', '/forgot-password', '/reset-password/unknown', '/setup'])).toBe(1)
  await page.getByRole('link', { name: 'Help', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await expect(page).toHaveTitle('Help · Gatehouse')
  await expect(page.getByText('works once, for 16 minutes and 40 seconds')).toBeVisible()

  const person = await addPerson(gatehouse.url, admin, { permissions: { users: 'write' } })
  await enter(page, person)
  expect(await places(['/users', '/users/new', `/users/${person.id}`, '/account'])).toBe(1)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await places(['/users', '/users/new', `/users/${person.id}`, '/account'])).toBe(1)
  await page.getByRole('link', { name: 'Help', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open menu' })).toBeVisible()
})

test('Help tells its version to signed-in users only, in their language', async ({
  page,
  context,
  gatehouse,
  admin,
}) => {
  const { version } = packageJson
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)

  await page.goto('/help')
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  expect(await page.content()).not.toContain(version)

  await enter(page, await addPerson(gatehouse.url, admin, { permissions: {} }))
  await page.goto('/help')
  await expect(page.getByText(`Gatehouse version ${version}`)).toBeVisible()
  await context.addCookies([{ name: 'language', value: 'de', url: gatehouse.url }])
  await page.reload()
  await expect(page.getByText(`Gatehouse-Version ${version}`)).toBeVisible()
})
