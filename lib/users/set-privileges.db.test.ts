import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { setPrivileges } from './set-privileges'
import { buildOrganisation, buildUser } from './test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person
let person: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  person = await buildUser({ orgId, privileges: { keys: 'read', portal: 'write' } })
})

const privilegesOf = async ({ id }: Person) =>
  (await db().user.findUniqueOrThrow({ where: { id } })).privileges

it('sets one section, leaves the others, and answers the former level', async () => {
  const { id } = person
  const read = { levels: { apis: 'read' } } as const
  expect(await setPrivileges(admin.actor, id, read)).toEqual({ id, from: { apis: 'deny' } })
  expect(await privilegesOf(person)).toEqual({ apis: 'read', keys: 'read', portal: 'write' })
  expect(await setPrivileges(admin.actor, id, { levels: { keys: 'deny' } })).toEqual({
    id,
    from: { keys: 'read' },
  })
  expect(await privilegesOf(person)).toEqual({ apis: 'read', portal: 'write' })
  const events = await db().auditEvent.findMany({ where: { targetId: id }, orderBy: { id: 'asc' } })
  expect(events).toMatchObject([
    {
      action: 'user.privileges_changed',
      actorId: admin.id,
      changes: {
        privileges: [
          { keys: 'read', portal: 'write' },
          { apis: 'read', keys: 'read', portal: 'write' },
        ],
      },
    },
    { action: 'user.privileges_changed', actorId: admin.id },
  ])
})

it('of the level that is there already changes nothing and leaves no event', async () => {
  const same = { levels: { keys: 'read' } } as const
  expect(await setPrivileges(admin.actor, person.id, same)).toBeNull()
  expect(await db().user.findUnique({ where: { id: person.id } })).toMatchObject({
    version: person.row.version,
  })
  expect(await db().auditEvent.count({ where: { targetId: person.id } })).toBe(0)
})

it('keeps what is set in other sections at the same moment', async () => {
  const sections = ['apis', 'policies'] as const
  await Promise.all(
    sections.map((section) => setPrivileges(admin.actor, person.id, { levels: { [section]: 'read' } })),
  )
  expect(await privilegesOf(person)).toEqual({
    apis: 'read',
    keys: 'read',
    policies: 'read',
    portal: 'write',
  })
})

it('with `from` is refused where another level was set since', async () => {
  const undo = { levels: { keys: 'deny' }, from: { keys: 'write' } } as const
  await expect(setPrivileges(admin.actor, person.id, undo)).rejects.toMatchObject({ code: 'conflict' })
  expect(await privilegesOf(person)).toEqual({ keys: 'read', portal: 'write' })
})

it('is not possible beyond what the actor holds, nor against oneself', async () => {
  const manager = await buildUser({ orgId, privileges: { users: 'write', keys: 'read' } })
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const weaker = await buildUser({ orgId })
  const keys = (level: 'deny' | 'read' | 'write') => ({ levels: { keys: level } })
  await setPrivileges(manager.actor, weaker.id, keys('read'))
  for (const { actor } of [manager, reader]) {
    await expect(setPrivileges(actor, weaker.id, keys('write'))).rejects.toMatchObject({ code: 'forbidden' })
  }
  const own = setPrivileges(manager.actor, manager.id, { levels: { users: 'deny' } })
  await expect(own).rejects.toMatchObject({ code: 'conflict' })
  expect(await privilegesOf(weaker)).toEqual({ keys: 'read' })
  expect(await privilegesOf(manager)).toEqual({ users: 'write', keys: 'read' })
})

it('sets several at once, and answers only what was another level', async () => {
  const levels = { apis: 'read', keys: 'read', portal: 'deny', log: 'deny' } as const
  expect(await setPrivileges(admin.actor, person.id, { levels })).toEqual({
    id: person.id,
    from: { apis: 'deny', portal: 'write' },
  })
  expect(await privilegesOf(person)).toEqual({ apis: 'read', keys: 'read' })
  expect(await db().auditEvent.count({ where: { targetId: person.id } })).toBe(1)
  // Undone as a whole, or not at all.
  const undo = { levels: { apis: 'deny', portal: 'write' }, from: { apis: 'read', portal: 'read' } } as const
  await expect(setPrivileges(admin.actor, person.id, undo)).rejects.toMatchObject({ code: 'conflict' })
  await setPrivileges(admin.actor, person.id, { ...undo, from: { apis: 'read', portal: 'deny' } })
  expect(await privilegesOf(person)).toEqual({ keys: 'read', portal: 'write' })
})
