import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { getUser } from '../users/directory/get-user'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { deleteGroup, emptyGroup } from './delete-group'
import { getGroup } from './list-groups'
import { buildGroupOffice } from './test-support/build-group-office'

type Office = Awaited<ReturnType<typeof buildGroupOffice>>
let office: Office
beforeEach(async () => {
  office = await buildGroupOffice()
})

/** What the job is told. */
async function jobOf(groupId: string) {
  const [job] = await db().$queryRaw<{ payload: Parameters<typeof emptyGroup>[0] }[]>`
    SELECT payload FROM graphile_worker._private_jobs AS jobs
      JOIN graphile_worker._private_tasks AS tasks ON tasks.id = jobs.task_id
    WHERE identifier = 'empty_group' AND payload->>'id' = ${groupId}`
  if (!job) throw new Error('there is no job')
  return job.payload
}

it('its members lose at once what it gave, and a job takes them out, with an event for each', async () => {
  const { admin, clerk, group, orgId, events, membersOf } = office
  await buildGroup({ orgId, name: 'Other', privileges: { certs: 'read' }, members: [clerk.id] })
  await deleteGroup(admin.actor, group.id)
  const user = await getUser(admin.actor, clerk.id)
  expect(user.rights.privileges).toEqual({ certs: 'read', log: 'read' })
  expect(user.groups.map(({ name }) => name)).toEqual(['Other'])
  await expect(getGroup(admin.actor, group.id)).rejects.toMatchObject({ code: 'not_found' })
  expect((await events())[0]).toMatchObject({
    action: 'group.deleted',
    targetName: 'Support',
    changes: { groupName: ['Support', null], memberCount: [1, 0], privileges: [{ keys: 'read' }, null] },
  })
  expect(await membersOf(group.id)).toEqual([clerk.id])

  const job = await jobOf(group.id)
  await emptyGroup(job)
  // It may run again after a crash.
  await emptyGroup(job)
  expect(await membersOf(group.id)).toEqual([])
  expect((await db().user.findUniqueOrThrow({ where: { id: clerk.id } })).groupIds).toHaveLength(1)
  expect(await db().groupTotal.count({ where: { groupId: group.id } })).toBe(0)
  const [event, ...others] = await events()
  expect(event).toMatchObject({
    action: 'user.groups_changed',
    targetId: clerk.id,
    actorName: admin.actor.name,
    changes: { groups: [['Other', 'Support'], ['Other']] },
  })
  expect(others.filter(({ action }) => action === 'user.groups_changed')).toEqual([])
})

it('takes thousands out a part at a time', async () => {
  const { admin, group, orgId } = office
  const { row } = await buildUser({ orgId })
  await db().$executeRaw`
    INSERT INTO app_user (id, org_id, first_name, last_name, email_address, access_key_hash, access_key_cipher, is_active, updated_at)
    SELECT lpad(to_hex(n), 24, '0'), ${orgId}, 'N', n::text, n || '@many.example', sha256(convert_to(${row.id} || n, 'UTF8')), '', true, now()
    FROM generate_series(1, 2300) AS n`
  await db().$executeRaw`
    INSERT INTO group_member (user_id, group_id, added_by_name)
    SELECT id, ${group.id}, 'Test' FROM app_user WHERE org_id = ${orgId} AND email_address LIKE '%@many.example'`
  expect((await getGroup(admin.actor, group.id)).memberCount).toBe(2301)
  await deleteGroup(admin.actor, group.id)
  await emptyGroup(await jobOf(group.id))
  expect(await db().groupMember.count({ where: { groupId: group.id } })).toBe(0)
  expect(await db().auditEvent.count({ where: { orgId, action: 'user.groups_changed' } })).toBe(2301)
  const left = await db().$queryRaw`SELECT id FROM app_user WHERE org_id = ${orgId} AND group_ids <> '{}'`
  expect(left).toEqual([])
})

it('is refused for another version, and to a user who would lose the right to change groups', async () => {
  const { admin, group, orgId } = office
  await expect(deleteGroup(admin.actor, group.id, { expectedVersion: 9 })).rejects.toMatchObject({
    code: 'stale',
  })
  const chief = await buildUser({ orgId })
  const gives = { user_groups: 'write' } as const
  const chiefs = await buildGroup({
    orgId,
    privileges: gives,
    members: [chief.id],
  })
  const actor = { ...chief.actor, rights: { hasAllRights: false, privileges: gives } }
  const own = deleteGroup(actor, chiefs.id, { sparesOneself: true })
  await expect(own).rejects.toMatchObject({ code: 'conflict' })
})
