import { expect, it } from 'vitest'
import { db } from '../db/database'
import { deleteUser } from '../deleted-users/delete-user'
import { eraseUser } from '../deleted-users/erase-user'
import { buildUser } from '../users/test-support/build-user'
import { listViews } from './list-views'
import { saveView } from './save-view'
import { buildOffice, leavers } from './test-support/build-office'

it('has one’s own and the shared ones, for those who may see users', async () => {
  const { admin, reader, stranger } = await buildOffice()
  const own = await saveView(reader.actor, leavers)
  const shared = await saveView(admin.actor, { ...leavers, name: 'All leavers', is_shared: true })
  expect(await listViews(reader.actor)).toMatchObject([
    { id: own.id, isShared: false, isEditable: true },
    { id: shared.id, isShared: true, isEditable: false },
  ])
  expect(await listViews(admin.actor)).toMatchObject([{ id: shared.id, isEditable: true }])
  expect(await listViews((await buildUser({ isAdmin: true })).actor)).toEqual([])
  await expect(listViews(stranger.actor)).rejects.toMatchObject({ code: 'forbidden' })
})

it('loses the views of a user who is erased, and keeps those of one who is only deleted', async () => {
  const { admin, reader } = await buildOffice()
  const { id } = await saveView(reader.actor, leavers)
  await deleteUser(admin.actor, reader.id)
  expect(await db().savedView.count({ where: { id } })).toBe(1)
  await eraseUser(admin.actor, reader.id)
  expect(await db().savedView.count({ where: { id } })).toBe(0)
})
