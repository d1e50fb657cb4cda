import { beforeEach, expect, it } from 'vitest'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { listUserIds, namesOfUsers } from './list-user-ids'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let reader: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  reader = await buildUser({ orgId, firstName: 'Rea', privileges: { users: 'read' } })
})

it('has all users that a filter lets through, of one organisation', async () => {
  const stranger = await buildUser({ isActive: false })
  const inactive = await buildUser({ orgId, isActive: false })
  expect(await listUserIds(reader.actor, {})).toEqual([reader.id, inactive.id])
  expect(await listUserIds(reader.actor, { status: 'inactive' })).toEqual([inactive.id])
  expect(await listUserIds(reader.actor, { query: stranger.row.emailAddress })).toEqual([])
})

it('has the names of those who exist', async () => {
  const stranger = await buildUser()
  const ids = [reader.id, stranger.id, '0123456789abcdef01234567']
  expect(await namesOfUsers(reader.actor, ids)).toEqual(new Map([[reader.id, 'Rea Smith']]))
})

it('is for users who may see the list', async () => {
  const { actor, id } = await buildUser({ orgId })
  await expect(listUserIds(actor, {})).rejects.toMatchObject({ code: 'forbidden' })
  await expect(namesOfUsers(actor, [id])).rejects.toMatchObject({ code: 'forbidden' })
})
