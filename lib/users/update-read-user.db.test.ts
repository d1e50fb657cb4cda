import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { callerByKey } from '../identity/caller'
import type { Privileges } from '../permissions/sections'
import { buildGroup, buildOrganisation, buildUser } from './test-support/build-user'
import { readToChange, updateReadUser } from './update-read-user'
import { updateUser } from './update-user'
import type { UpdateUserInput } from './user.schema'

type Person = Awaited<ReturnType<typeof buildUser>>

let manager: Person
let person: Person

beforeEach(async () => {
  const orgId = await buildOrganisation()
  await buildUser({ orgId, isAdmin: true })
  manager = await buildUser({ orgId, privileges: { users: 'write', keys: 'read' } })
  person = await buildUser({ orgId })
})

const read = () => readToChange(callerByKey(manager.accessKey, manager.actor.origin), person.id)
const now = () => db().user.findUniqueOrThrow({ where: { id: person.id } })
const events = () => db().auditEvent.findMany({ where: { targetId: person.id } })

describe('a change to a user who was read a moment ago', () => {
  it('is saved with its event, and raises the version by one', async () => {
    await updateReadUser(await read(), {
      last_name: 'Changed',
      user_permissions: { isAdmin: false, privileges: { keys: 'read' } },
    })
    expect(await now()).toMatchObject({ lastName: 'Changed', privileges: { keys: 'read' }, version: 2 })
    expect(await events()).toMatchObject([
      {
        action: 'user.updated',
        actorId: manager.id,
        actorKind: 'key',
        targetName: `${person.row.firstName} Changed`,
        changes: { lastName: [person.row.lastName, 'Changed'] },
      },
      { action: 'user.privileges_changed', changes: { privileges: [{}, { keys: 'read' }] } },
    ])
  })

  it('is asked again when groups have changed since: the manager may have lost the right', async () => {
    const { orgId } = person.row
    const boss = await buildUser({ orgId, privileges: {} })
    const group = await buildGroup({ orgId, privileges: { users: 'write' }, members: [boss.id] })
    const readAs = () => readToChange(callerByKey(boss.accessKey, boss.actor.origin), person.id)
    const seen = await readAs()
    await updateReadUser(seen, { last_name: 'Changed' })
    const later = await readAs()
    await db().userGroup.update({ where: { id: group.id }, data: { isActive: false } })
    await expect(updateReadUser(later, { last_name: 'Too late' })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await now()).lastName).toBe('Changed')
  })

  it('keeps what others changed in the meantime', async () => {
    const seen = await read()
    await db().user.update({
      where: { id: person.id },
      data: { firstName: 'Meanwhile', version: { increment: 1 } },
    })
    await updateReadUser(seen, { last_name: 'Changed' })
    expect(await now()).toMatchObject({ firstName: 'Meanwhile', lastName: 'Changed', version: 3 })
    expect(await events()).toHaveLength(1)
  })

  it('is refused when the requested version is no longer the current one', async () => {
    const seen = await read()
    await db().user.update({
      where: { id: person.id },
      data: { firstName: 'Meanwhile', version: { increment: 1 } },
    })
    await expect(
      updateReadUser(seen, { last_name: 'Changed' }, { expectedVersion: 1 }),
    ).rejects.toMatchObject({
      code: 'stale',
    })
    expect(await events()).toHaveLength(0)
  })

  it.each([
    ['deactivated', { isActive: false }, 'inactive'],
    ['without their privilege', { privileges: {} }, 'not_found'],
    ['with another key', { accessKeyHash: new Uint8Array(32) }, 'unauthenticated'],
  ])('is refused when its actor is %s meanwhile', async (_title, data, code) => {
    const seen = await read()
    await db().user.update({ where: { id: manager.id }, data })
    await expect(updateReadUser(seen, { last_name: 'Changed' })).rejects.toMatchObject({ code })
    expect((await now()).version).toBe(1)
  })

  it('that is none leaves no trace', async () => {
    await updateReadUser(await read(), { last_name: person.row.lastName })
    expect(await now()).toMatchObject({ version: 1 })
    expect(await events()).toHaveLength(0)
  })

  it('of 20 at the same moment loses nothing', async () => {
    const seen = await Promise.all(Array.from({ length: 20 }, read))
    await Promise.all(seen.map((one, index) => updateReadUser(one, { last_name: `Name ${index}` })))
    expect((await now()).version).toBe(21)
    expect(await events()).toHaveLength(20)
  })
})

describe('both ways of saving', () => {
  const rights = (privileges: Privileges, isAdmin = false) => ({ user_permissions: { isAdmin, privileges } })
  const changes: [string, UpdateUserInput, Parameters<typeof buildUser>[0]?][] = [
    ['a name', { first_name: 'New', last_name: 'Name' }],
    ['privileges', rights({ keys: 'read' })],
    ['a switch on', { active: true }, { isActive: false }],
    ['a switch off', { active: false }],
    ['another address', { email_address: 'changed@example.com' }],
    ['a name of an admin', { first_name: 'New' }, { isAdmin: true }],
    ['a new admin', rights({}, true)],
    ['all at once', { first_name: 'New', active: false, ...rights({ apis: 'write' }) }],
    ['nothing', {}],
  ]

  it.each(changes)('leave the same: %s', async (_title, input, wishes) => {
    const leaves = async (save: (admin: Person, whom: Person) => Promise<unknown>) => {
      const orgId = await buildOrganisation()
      const admin = await buildUser({ orgId, isAdmin: true })
      const whom = await buildUser({ orgId, emailAddress: 'person@example.com', ...wishes })
      await db().session.create({
        data: {
          id: randomBytes(32).toString('hex'),
          userId: whom.id,
          expiresAt: new Date(Date.now() + 60_000),
        },
      })
      await save(admin, whom)
      const row = await db().user.findUniqueOrThrow({ where: { id: whom.id } })
      const { firstName, lastName, emailAddress, isActive, isAdmin, privileges, version } = row
      const events = await db().auditEvent.findMany({ where: { targetId: whom.id } })
      return {
        row: { firstName, lastName, emailAddress, isActive, isAdmin, privileges, version },
        events: events.map(({ id, orgId, occurredAt, actorId, targetId, ...event }) => [
          event,
          { isByAdmin: actorId === admin.id, isInOrganisation: orgId === row.orgId },
        ]),
        sessions: await db().session.count({ where: { userId: whom.id } }),
        mails: await db().mail.count({ where: { userId: whom.id } }),
      }
    }
    const atOnce = await leaves(async (admin, whom) => {
      const seen = await readToChange(callerByKey(admin.accessKey, admin.actor.origin), whom.id)
      await updateReadUser(seen, input)
    })
    expect(atOnce).toEqual(await leaves((admin, whom) => updateUser(admin.actor, whom.id, input)))
  })
})
