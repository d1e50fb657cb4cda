import { expect, it } from 'vitest'
import { buildOffice } from '../saved-views/test-support/build-office'
import { buildUser } from '../users/test-support/build-user'
import { readAdditionalPermissions, saveAdditionalPermissions } from './additional-permissions'

it('are replaced as a whole by admins, with an event where something differs', async () => {
  const { admin, orgId, events } = await buildOffice()
  const caring = await buildUser({ orgId, privileges: { system: 'write' } })
  expect(await readAdditionalPermissions(admin.actor)).toEqual({})
  await expect(readAdditionalPermissions(caring.actor)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(saveAdditionalPermissions(caring.actor, {})).rejects.toMatchObject({ code: 'forbidden' })
  const labels = { b: 'B', a: 'A' }
  await saveAdditionalPermissions(admin.actor, labels)
  await saveAdditionalPermissions(admin.actor, { a: 'A', b: 'B' })
  expect(await readAdditionalPermissions(admin.actor)).toEqual(labels)
  const changes = { additionalPermissions: [{}, labels] }
  expect(await events()).toEqual([{ action: 'organisation.updated', changes }])
})
