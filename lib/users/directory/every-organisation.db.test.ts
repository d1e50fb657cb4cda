import { expect, it } from 'vitest'
import { operatorAtConsole } from '../../audit/record-event'
import { deleteOrganisation } from '../../organisations/delete-organisation'
import { buildGroup, buildUser } from '../test-support/build-user'
import { everyone, oneOfEveryone, pageOfEveryone } from './every-organisation'

it('reads users of all organisations in use, in order of creation, with the groups of their own', async () => {
  const one = await buildUser({ isAdmin: true, emailAddress: 'one@every.example' })
  const other = await buildUser({ emailAddress: 'other@every.example' })
  const gone = await buildUser({ emailAddress: 'gone@every.example' })
  const group = await buildGroup({ orgId: other.row.orgId, members: [other.id] })
  await deleteOrganisation(operatorAtConsole, gone.row.orgId)
  const which = { emailPart: '@EVERY.example' }
  const { users, total, pageCount } = await pageOfEveryone(one.actor, { page: 2, pageSize: 1, ...which })
  expect([users.map(({ id }) => id), total, pageCount]).toEqual([[other.id], 2, 2])
  const batches = []
  for await (const batch of everyone(one.actor, which)) batches.push(...batch)
  expect(batches.map(({ id }) => id)).toEqual([one.id, other.id])
  expect(await oneOfEveryone(one.actor, other.id)).toMatchObject({ groups: [{ id: group.id }] })
  expect(await oneOfEveryone(one.actor, gone.id)).toBeNull()
})
