import { expect, it } from 'vitest'
import { isId } from '../db/new-id'
import { buildUser } from '../users/test-support/build-user'
import { beginImport } from './begin-import'

it('gives each run an id of its own, for users who may add users', async () => {
  const manager = await buildUser({ privileges: { users: 'write' } })
  const [one, other] = [await beginImport(manager.actor), await beginImport(manager.actor)]
  expect([isId(one), isId(other), one !== other]).toEqual([true, true, true])
  const reader = await buildUser({ privileges: { users: 'read' } })
  await expect(beginImport(reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
})
