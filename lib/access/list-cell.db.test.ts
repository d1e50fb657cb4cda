import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import type { AccessCell } from './access-cell'
import { countAccess } from './count-access'
import { listCell } from './list-cell'
import { buildAccessOffice, daysAgo } from './test-support/build-access-office'

let office: Awaited<ReturnType<typeof buildAccessOffice>>
let member: Awaited<ReturnType<typeof buildUser>>
let actor: Actor

beforeEach(async () => {
  office = await buildAccessOffice()
  const { orgId } = office
  actor = office.admin.actor
  member = await buildUser({ orgId, firstName: 'Member' })
  await buildUser({ orgId, firstName: 'Gone', isActive: false, privileges: { apis: 'write' } })
  await buildGroup({
    orgId,
    name: 'Editors',
    privileges: { apis: 'write', users: 'read' },
    members: [member.id],
  })
  await buildGroup({ orgId, privileges: { certs: 'write' }, isActive: false, members: [member.id] })
})

const namesIn = async (cell: AccessCell) =>
  (await listCell(actor, cell, 1)).users.map(({ firstName }) => firstName)

describe('a cell', () => {
  it('lists those who are counted, with where they have it from', async () => {
    for (const { section, read, write } of (await countAccess(actor)).sections) {
      expect((await listCell(actor, { section, level: 'read' }, 1)).total).toBe(read)
      expect((await listCell(actor, { section, level: 'write' }, 1)).total).toBe(write)
    }
    expect(await namesIn({ section: 'apis', level: 'write' })).toEqual(['Member', 'Other'])
    const [first] = (await listCell(actor, { section: 'apis', level: 'write' }, 1)).users
    expect(first?.sources).toMatchObject([{ kind: 'group', groupName: 'Editors', by: { name: 'Test' } }])
  })

  it('can be narrowed down to those who have it through a group', async () => {
    expect(await namesIn({ section: 'apis', level: 'read', through: 'group' })).toEqual(['Member'])
  })

  it('is for those who may see users', async () => {
    await expect(countAccess(office.other.actor)).rejects.toMatchObject({ code: 'forbidden' })
    const cell = listCell(office.other.actor, { section: 'apis', level: 'read' }, 1)
    await expect(cell).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('not used for 90 days', () => {
  const unused = () => namesIn({ section: 'users', level: 'read', unused: '90' })

  it('is nobody before use was recorded for so long', async () => {
    expect(await unused()).toEqual([])
  })

  it('is who has it for so long and has not used it', async () => {
    await office.beOld()
    await db().groupMember.deleteMany({ where: { userId: member.id } })
    expect(await unused()).toEqual(['One'])
    await db().sectionUse.create({
      data: { userId: office.one.id, section: 'users', readOn: daysAgo(100) },
    })
    expect(await unused()).toEqual(['One'])
    await db().sectionUse.updateMany({ data: { writtenOn: daysAgo(80) } })
    expect(await unused()).toEqual([])
    expect(await namesIn({ section: 'users', level: 'write', unused: '90' })).toEqual([])
  })

  it('is not who was given it lately, by themselves or through a group', async () => {
    await office.beOld()
    const { one, admin } = office
    const permissions = { isAdmin: false, privileges: { users: 'read' } } as const
    await updateUser(admin.actor, one.id, { user_permissions: permissions })
    expect(await unused()).toEqual([])
  })

  it('is nobody where Gatehouse sees no use', async () => {
    await office.beOld()
    expect(await namesIn({ section: 'apis', level: 'read', unused: '90' })).toEqual([])
  })
})
