import { readFile } from 'node:fs/promises'
import { addGroup } from '../support/groups'
import { addPerson, enter } from '../support/people'
import { expect, test } from '../support/test'

test('the Access screen counts each section, opens who has it and why, and exports it', async ({
  page,
  gatehouse,
  admin,
}) => {
  const { url } = gatehouse
  const own = await addPerson(url, admin, { firstName: 'Own', permissions: { idm: 'write' } })
  const member = await addPerson(url, admin, { firstName: 'Member' })
  const group = await addGroup(url, admin, { permissions: { idm: 'write' }, members: [member.id] })
  await enter(page, await addPerson(url, admin, { permissions: { users: 'read' } }))
  await page.goto('/users')
  await page.getByRole('link', { name: 'Access', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Choose a number' })).toBeVisible()
  await expect(page.getByText(/admins? may do everything/)).toBeVisible()

  await page.getByRole('link', { name: 'Write, Identity Management: 2' }).click()
  await expect(page).toHaveURL('/access?section=idm&level=write#users')
  await expect(page.getByRole('heading', { name: '2 users can change Identity Management' })).toBeVisible()
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name }) })
  await expect(row(own.name)).toContainText('Own')
  await expect(row(own.name)).toContainText('Ann Admin')
  await expect(row(member.name)).toContainText(group.name)
  await expect(row(member.name)).toContainText('Not observed')
  await expect(page.getByText('“not observed” is not “never”')).toBeVisible()

  await page.getByRole('button', { name: 'Through a group' }).click()
  await expect(page).toHaveURL('/access?section=idm&level=write&through=group')
  await expect(page.getByRole('rowheader', { name: member.name })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: own.name })).toHaveCount(0)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.trim().split('\r\n')).toHaveLength(2)
  expect(text).toContain(`,idm,write,group,${group.name},write,`)

  await page.getByRole('link', { name: member.name }).click()
  await expect(page).toHaveURL(`/users/${member.id}`)
})

test('a user sees why they may do something, and that they use it', async ({ page, gatehouse, admin }) => {
  const { url } = gatehouse
  const person = await addPerson(url, admin, { permissions: { users: 'read' } })
  const group = await addGroup(url, admin, { permissions: { portal: 'write' }, members: [person.id] })
  await enter(page, person)
  await page.goto('/account/access')
  const why = page.getByRole('listitem').filter({ hasText: 'Portal' })
  await expect(why.filter({ hasText: group.name })).toContainText('Write')
  await expect(page.getByText(/^Use is not observed in Portal/)).toBeVisible()

  // The same as JSON, for oneself.
  const answer = await page.request.get('/api/users/me/access')
  const { sections } = await answer.json()
  const portal = sections.find(({ section }: { section: string }) => section === 'portal')
  expect(portal).toMatchObject({
    level: 'write',
    use_observed: false,
    sources: [{ kind: 'group', group_name: group.name }],
  })

  // An admin sees the same on their page, and whether their key is used.
  await page.context().clearCookies()
  await enter(page, { email: admin.email_address, password: admin.password })
  await page.goto(`/users/${person.id}`)
  await expect(page.getByRole('region', { name: 'Why' })).toContainText(group.name)
  await page.goto(`/users/${person.id}/keys`)
  await expect(page.getByText(/^Key not used since/)).toBeVisible()
})

test('who may not see users has no Access screen', async ({ page, gatehouse, admin }) => {
  await enter(page, await addPerson(gatehouse.url, admin, { permissions: { user_groups: 'read' } }))
  await page.goto('/groups')
  await expect(page.getByRole('link', { name: 'Access', exact: true })).toHaveCount(0)
  expect((await page.goto('/access'))?.status()).toBe(403)
})
