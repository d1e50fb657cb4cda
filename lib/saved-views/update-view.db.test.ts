import { expect, it } from 'vitest'
import { buildUser } from '../users/test-support/build-user'
import { saveView } from './save-view'
import { buildOffice, leavers } from './test-support/build-office'
import { updateView } from './update-view'

it('renames, replaces and shares, each with its event; nothing else leaves one', async () => {
  const { admin, events } = await buildOffice()
  const { id } = await saveView(admin.actor, leavers)
  await updateView(admin.actor, { id, version: 1, name: 'Leavers' })
  expect(await updateView(admin.actor, { id, version: 1, is_shared: true })).toMatchObject({
    isShared: true,
    version: 2,
  })
  expect(await updateView(admin.actor, { id, version: 2, name: 'Gone', is_shared: false })).toMatchObject({
    name: 'Gone',
    isShared: false,
  })
  expect((await events()).slice(1)).toEqual([
    { action: 'view.updated', changes: { view: ['Leavers', 'Leavers'], isShared: [false, true] } },
    { action: 'view.updated', changes: { view: ['Leavers', 'Gone'], isShared: [true, false] } },
  ])
  await expect(updateView(admin.actor, { id, version: 2, name: 'Old' })).rejects.toMatchObject({
    code: 'stale',
  })
})

it('of shared ones is for admins, and another user’s do not exist', async () => {
  const { orgId, admin, reader } = await buildOffice()
  const other = await buildUser({ orgId, privileges: { users: 'write' } })
  const shared = await saveView(admin.actor, { ...leavers, is_shared: true })
  const own = await saveView(reader.actor, leavers)
  const share = updateView(reader.actor, { id: own.id, version: 1, is_shared: true })
  await expect(share).rejects.toMatchObject({ code: 'forbidden' })
  const rename = updateView(other.actor, { id: shared.id, version: 1, name: 'Mine' })
  await expect(rename).rejects.toMatchObject({ code: 'forbidden' })
  for (const { actor } of [other, admin, await buildUser({ isAdmin: true })]) {
    const take = updateView(actor, { id: own.id, version: 1, name: 'Mine' })
    await expect(take).rejects.toMatchObject({ code: 'not_found' })
  }
})
