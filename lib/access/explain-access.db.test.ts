import { expect, it } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { changeMembers } from '../groups/change-members'
import { createGroup } from '../groups/create-group'
import { createGroupInput } from '../groups/group.schema'
import { updateGroup } from '../groups/update-group'
import type { SectionKey } from '../permissions/sections'
import { updateUser } from '../users/update-user'
import type { AccessView } from './access-view'
import { explainAccess } from './explain-access'
import { buildAccessOffice, daysAgo } from './test-support/build-access-office'

const inSection = (view: AccessView, section: SectionKey) =>
  view.sections.find((one) => one.section === section)

it('each section has its level and all its sources, since when and from whom', async () => {
  const { admin, one } = await buildAccessOffice()
  const began = Date.now() - 1000
  await updateUser(admin.actor, one.id, {
    user_permissions: { isAdmin: false, privileges: { apis: 'read', users: 'write', keys: 'read' } },
  })
  const input = createGroupInput.parse({ name: 'Editors', user_permissions: { apis: 'write', keys: 'read' } })
  const group = await createGroup(admin.actor, input)
  await changeMembers(admin.actor, group.id, { add: [one.id], remove: [] })
  const view = await explainAccess(admin.actor, one.id)
  const by = { id: admin.id, name: admin.actor.name, door: 'key' }
  expect(inSection(view, 'apis')).toEqual({
    section: 'apis',
    level: 'write',
    sources: [
      {
        kind: 'group',
        groupId: group.id,
        groupName: 'Editors',
        level: 'write',
        since: expect.any(Date),
        by: { ...by, door: 'session' },
        isImport: false,
      },
      // It was so before anybody wrote it down.
      { kind: 'own', level: 'read', since: null, by: null, isImport: false },
    ],
    used: null,
  })
  const [own] = inSection(view, 'keys')?.sources ?? []
  expect(own).toMatchObject({ kind: 'own', by })
  expect(own?.since?.getTime()).toBeGreaterThan(began)
  expect(inSection(view, 'certs')).toEqual({ section: 'certs', level: 'deny', sources: [], used: null })
})

it('what a group gives is had since it was put into the group, or the group activated, if that is later', async () => {
  const { admin, one } = await buildAccessOffice()
  const input = createGroupInput.parse({ name: 'Late', user_permissions: { certs: 'read' } })
  const group = await createGroup(admin.actor, input)
  await changeMembers(admin.actor, group.id, { add: [one.id], remove: [] })
  const sinceOf = async () =>
    inSection(await explainAccess(admin.actor, one.id), 'certs')?.sources[0]?.since?.getTime() ?? 0
  const first = await sinceOf()
  await updateGroup(admin.actor, group.id, { user_permissions: { certs: 'write' } })
  const second = await sinceOf()
  await updateGroup(admin.actor, group.id, { active: false })
  expect(await sinceOf()).toBe(0)
  await updateGroup(admin.actor, group.id, { active: true })
  expect([second > first, (await sinceOf()) > second]).toEqual([true, true])
})

it('says when sections were last used, and of others that it cannot know', async () => {
  const { admin, one } = await buildAccessOffice()
  await db().sectionUse.create({ data: { userId: one.id, section: 'users', readOn: daysAgo(3) } })
  const usedAt = new Date()
  await db().userUse.create({
    data: { userId: one.id, lastUsedAt: usedAt, keyUsedAt: usedAt, keyUsedFrom: '192.0.2.9' },
  })
  const view = await explainAccess(admin.actor, one.id)
  expect(inSection(view, 'users')?.used).toEqual({ readOn: daysAgo(3), writtenOn: null })
  expect(inSection(view, 'audit_logs')?.used).toEqual({ readOn: null, writtenOn: null })
  expect(inSection(view, 'apis')?.used).toBeNull()
  expect(view).toMatchObject({ lastUsedAt: usedAt, key: { usedAt, usedFrom: '192.0.2.9' } })
})

it('is the same over the API, of oneself as “me”, and tells no names to those who may see no users', async () => {
  const { admin, one, other } = await buildAccessOffice()
  await updateUser(admin.actor, other.id, {
    user_permissions: { isAdmin: false, privileges: { keys: 'read' } },
  })
  const reply = await callApi('GET', `/api/users/${other.id}/access`, { key: admin.accessKey })
  expect(reply.json).toMatchObject({
    user_id: other.id,
    has_all_rights: false,
    own_privileges_replaced: false,
  })
  const keys = ({ sections }: { sections: { section: string; sources: object[] }[] }) =>
    sections.find(({ section }) => section === 'keys')?.sources
  expect(keys(reply.json)).toMatchObject([
    { kind: 'own', granted_by: admin.actor.name, granted_by_id: admin.id },
  ])
  const own = await callApi('GET', '/api/users/me/access', { key: other.accessKey })
  expect(own.json.user_id).toBe(other.id)
  expect(keys(own.json)).toMatchObject([{ kind: 'own', granted_by: null, since: expect.any(String) }])
  expect((await callApi('GET', `/api/users/${one.id}/access`, { key: other.accessKey })).status).toBe(404)
  const ofAdmin = await callApi('GET', '/api/users/me/access', { key: admin.accessKey })
  expect(ofAdmin.json).toMatchObject({ is_admin: true, has_all_rights: true })
})
