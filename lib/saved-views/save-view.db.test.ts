import { expect, it } from 'vitest'
import { saveView } from './save-view'
import { buildOffice, leavers } from './test-support/build-office'

it('is one’s own, with its event', async () => {
  const { reader, events } = await buildOffice()
  const own = await saveView(reader.actor, leavers)
  expect(own).toMatchObject({ name: 'Leavers', isShared: false, isEditable: true, version: 1 })
  expect(await events()).toEqual([
    {
      action: 'view.saved',
      changes: { view: [null, 'Leavers'], viewQuery: [null, leavers.query], isShared: [null, false] },
    },
  ])
})

it('has a name of its own among those of its owner, whatever the case', async () => {
  const { admin, reader } = await buildOffice()
  await saveView(reader.actor, leavers)
  await saveView(admin.actor, leavers)
  await saveView(admin.actor, { ...leavers, is_shared: true })
  await expect(saveView(reader.actor, { ...leavers, name: 'LEAVERS' })).rejects.toMatchObject({
    code: 'conflict',
    fieldErrors: { name: expect.anything() },
  })
})

it('needs the right to see users, and an admin to be shared', async () => {
  const { reader, stranger, events } = await buildOffice()
  await expect(saveView(stranger.actor, leavers)).rejects.toMatchObject({ code: 'forbidden' })
  const shared = { ...leavers, is_shared: true }
  await expect(saveView(reader.actor, shared)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await events()).toEqual([])
})

it('is one of at most fifty', async () => {
  const { reader } = await buildOffice()
  for (let count = 1; count <= 50; count++)
    await saveView(reader.actor, { ...leavers, name: `View ${count}` })
  await expect(saveView(reader.actor, leavers)).rejects.toMatchObject({ code: 'conflict' })
})
