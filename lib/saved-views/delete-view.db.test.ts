import { expect, it } from 'vitest'
import { deleteView } from './delete-view'
import { listViews } from './list-views'
import { saveView } from './save-view'
import { buildOffice, leavers } from './test-support/build-office'

it('removes one’s own, and as an admin a shared one', async () => {
  const { admin, reader, events } = await buildOffice()
  const own = await saveView(reader.actor, leavers)
  const shared = await saveView(admin.actor, { ...leavers, is_shared: true })
  await expect(deleteView(reader.actor, shared)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(deleteView(admin.actor, own)).rejects.toMatchObject({ code: 'not_found' })
  await expect(deleteView(reader.actor, { id: own.id, version: 2 })).rejects.toMatchObject({ code: 'stale' })
  await deleteView(reader.actor, own)
  await deleteView(admin.actor, shared)
  expect(await listViews(reader.actor)).toEqual([])
  expect((await events()).slice(2)).toEqual([
    {
      action: 'view.deleted',
      changes: { view: ['Leavers', null], viewQuery: [leavers.query, null], isShared: [false, null] },
    },
    expect.objectContaining({ action: 'view.deleted' }),
  ])
})
