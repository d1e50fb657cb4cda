import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { listTemplates } from './list-templates'
import { buildOffice, type Office, privileges } from './test-support/build-office'
import { updateTemplate } from './update-template'

let office: Office

beforeEach(async () => {
  office = await buildOffice()
})

it('is renamed and given other privileges; users who have the old ones keep them', async () => {
  const { id } = await office.save('Support')
  const given = await buildUser({ orgId: office.orgId, privileges })
  const renamed = await updateTemplate(office.admin.actor, { id, version: 1, name: 'Helpdesk' })
  expect(renamed).toMatchObject({ name: 'Helpdesk', privileges, version: 2 })
  await updateTemplate(office.admin.actor, { id, version: 2, user_permissions: { log: 'read' } })

  expect(await listTemplates(office.admin.actor)).toMatchObject([
    { name: 'Helpdesk', privileges: { log: 'read' }, version: 3 },
  ])
  expect((await office.events()).slice(1)).toMatchObject([
    { action: 'template.updated', changes: { template: ['Support', 'Helpdesk'] } },
    {
      action: 'template.updated',
      changes: { template: ['Helpdesk', 'Helpdesk'], privileges: [privileges, { log: 'read' }] },
    },
  ])
  expect(await db().user.findUnique({ where: { id: given.id } })).toMatchObject({ privileges, version: 1 })
})

it('that is the same after a change leaves no trace', async () => {
  const { id } = await office.save('Support')
  await updateTemplate(office.admin.actor, { id, version: 1, name: 'Support', user_permissions: privileges })
  expect(await listTemplates(office.admin.actor)).toMatchObject([{ version: 1 }])
  expect(await office.events()).toHaveLength(1)
})

it('that another admin changed since is left as it is', async () => {
  const { id } = await office.save('Support')
  await updateTemplate(office.admin.actor, { id, version: 1, name: 'Theirs' })
  const mine = updateTemplate(office.admin.actor, { id, version: 1, name: 'Mine' })
  await expect(mine).rejects.toMatchObject({ code: 'stale' })
  expect(await office.names()).toEqual(['Theirs'])
})

it.each(['users: write', 'users: read'])('is not for a user with %s', async (who) => {
  const { id } = await office.save('Support')
  const { actor } = who === 'users: write' ? office.manager : office.reader
  await expect(updateTemplate(actor, { id, version: 1, name: 'Mine' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await office.names()).toEqual(['Support'])
})

it('of another organisation is as good as missing', async () => {
  const { id } = await office.save('Support')
  const { actor } = await buildUser({ isAdmin: true })
  await expect(updateTemplate(actor, { id, version: 1, name: 'Mine' })).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await office.names()).toEqual(['Support'])
})
