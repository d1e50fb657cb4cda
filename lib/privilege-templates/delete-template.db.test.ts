import { beforeEach, expect, it } from 'vitest'
import { buildUser } from '../users/test-support/build-user'
import { deleteTemplate } from './delete-template'
import { buildOffice, type Office, privileges } from './test-support/build-office'
import { updateTemplate } from './update-template'

let office: Office

beforeEach(async () => {
  office = await buildOffice()
})

it('is deleted with its event', async () => {
  const { id } = await office.save('Support')
  await deleteTemplate(office.admin.actor, { id, version: 1 })
  expect(await office.names()).toEqual([])
  expect((await office.events()).at(-1)).toMatchObject({
    action: 'template.deleted',
    changes: { template: ['Support', null], privileges: [privileges, null] },
  })
  await expect(deleteTemplate(office.admin.actor, { id, version: 1 })).rejects.toMatchObject({
    code: 'not_found',
  })
})

it('that another admin changed since is left as it is', async () => {
  const { id } = await office.save('Support')
  await updateTemplate(office.admin.actor, { id, version: 1, name: 'Theirs' })
  await expect(deleteTemplate(office.admin.actor, { id, version: 1 })).rejects.toMatchObject({
    code: 'stale',
  })
  expect(await office.names()).toEqual(['Theirs'])
})

it.each(['users: write', 'users: read'])('is not for a user with %s', async (who) => {
  const { id } = await office.save('Support')
  const { actor } = who === 'users: write' ? office.manager : office.reader
  await expect(deleteTemplate(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await office.names()).toEqual(['Support'])
})

it('of another organisation is as good as missing', async () => {
  const { id } = await office.save('Support')
  const { actor } = await buildUser({ isAdmin: true })
  await expect(deleteTemplate(actor, { id, version: 1 })).rejects.toMatchObject({ code: 'not_found' })
  expect(await office.names()).toEqual(['Support'])
})
