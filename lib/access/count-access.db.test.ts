import { expect, it } from 'vitest'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { countAccess } from './count-access'
import { buildAccessOffice } from './test-support/build-access-office'

it('counts active users from all sources, writers as readers, and admins apart', async () => {
  const { admin, orgId } = await buildAccessOffice()
  const member = await buildUser({ orgId })
  await buildUser({ orgId, isActive: false, privileges: { apis: 'write' } })
  await buildGroup({ orgId, privileges: { apis: 'write', users: 'read' }, members: [member.id] })
  await buildGroup({ orgId, privileges: { certs: 'write' }, isActive: false, members: [member.id] })
  const { sections, admins } = await countAccess(admin.actor)
  const of = (key: string) => sections.find(({ section }) => section === key)
  expect(admins).toBe(1)
  expect(of('apis')).toEqual({ section: 'apis', read: 3, write: 2 })
  expect(of('users')).toEqual({ section: 'users', read: 2, write: 1 })
  expect(of('certs')).toEqual({ section: 'certs', read: 0, write: 0 })
  expect(sections).toHaveLength(18)
})
