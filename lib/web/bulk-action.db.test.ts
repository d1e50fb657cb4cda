import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { deleteUser } from '../deleted-users/delete-user'
import { AppError } from '../errors/app-error'
import { textsIn } from '../i18n/texts'
import { sendLink } from '../password-reset/send-link'
import type { Actor } from '../permissions/actor'
import { setPrivilegesInput } from '../users/bulk.schema'
import { listUserIds } from '../users/directory/list-user-ids'
import { setActive } from '../users/set-active'
import { type SetPrivileges, setPrivileges } from '../users/set-privileges'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { changeEach } from './bulk-action'

type Person = Awaited<ReturnType<typeof buildUser>>
let orgId: string
let boss: Person
let clerk: Person
let plain: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  boss = await buildUser({ orgId, firstName: 'Boss', isAdmin: true })
  clerk = await buildUser({ orgId, firstName: 'Clerk', privileges: { users: 'write', apis: 'read' } })
  plain = await buildUser({ orgId, firstName: 'Plain', privileges: { keys: 'read' }, hasPassword: false })
})

const eventsAbout = async ({ id }: Person) => {
  const events = await db().auditEvent.findMany({ where: { targetId: id }, orderBy: { id: 'asc' } })
  return events.map(({ action }) => action)
}
const found = ({ id }: Person) => db().user.findUnique({ where: { id } })
const changeMany = (
  actor: Actor,
  input: { ids: string[] },
  change: (actor: Actor, userId: string) => Promise<unknown>,
) => changeEach(actor, input, { change, say: textsIn('en') })
const deactivate = (actor: Actor, userId: string) => setActive(actor, userId, false)

describe('a change of many', () => {
  it('is made to each by the rules for one, with events of their own, and names whom it was not made to', async () => {
    const elsewhere = await buildUser({ firstName: 'Elsewhere' })
    const ids = [boss, plain, clerk, elsewhere].map(({ id }) => id)
    const result = await changeMany(clerk.actor, { ids: [...ids, plain.id, 'x'] }, deactivate)
    expect(result).toEqual({
      done: 1,
      failures: [
        { id: boss.id, name: 'Boss Smith', reason: 'You don’t have permission to do this.' },
        {
          id: clerk.id,
          name: 'Clerk Smith',
          reason: 'You cannot deactivate your own account.',
        },
        { id: elsewhere.id, name: elsewhere.id, reason: 'This user no longer exists.' },
        { id: 'x', name: 'x', reason: 'This user no longer exists.' },
      ],
      results: [expect.objectContaining({ id: plain.id, isActive: false })],
    })
    expect(await eventsAbout(plain)).toEqual(['user.deactivated'])
    expect(await eventsAbout(boss)).toEqual(['act.refused'])
    expect((await found(boss))?.isActive).toBe(true)
    expect((await found(elsewhere))?.isActive).toBe(true)
  })

  it('keeps an admin', async () => {
    const result = await changeMany(boss.actor, { ids: [boss.id] }, (actor, userId) =>
      updateUser(actor, userId, { active: false }),
    )
    expect(result.failures).toMatchObject([{ reason: expect.stringContaining('The last active admin') }])
  })

  it('ends as a whole when no user can be changed any more, and reports it for the rest', async () => {
    await expect(
      changeMany(boss.actor, { ids: [plain.id] }, async () => {
        throw new AppError('unavailable')
      }),
    ).rejects.toMatchObject({ code: 'unavailable' })

    const ids = [plain.id, boss.id, clerk.id]
    const result = await changeMany(clerk.actor, { ids }, async (actor, userId) => {
      await deleteUser(actor, userId)
      // During the run another user takes away the clerk's rights.
      await db().user.update({ where: { id: clerk.id }, data: { isActive: false } })
    })
    expect(result.done).toBe(1)
    expect(result.failures.map(({ id }) => id)).toEqual([boss.id, clerk.id])
    expect(new Set(result.failures.map(({ reason }) => reason))).toEqual(
      new Set(['This account is not active.']),
    )
  })
})

describe('one privilege of many', () => {
  it('leaves the others as they are', async () => {
    const set = (section: 'apis' | 'keys', level: 'deny' | 'read' | 'write') =>
      changeMany(boss.actor, { ids: [clerk.id, plain.id] }, (actor, id) =>
        setPrivileges(actor, id, { levels: { [section]: level } }),
      )
    expect(await set('apis', 'write')).toEqual({
      done: 2,
      failures: [],
      results: [
        { id: clerk.id, from: { apis: 'read' } },
        { id: plain.id, from: { apis: 'deny' } },
      ],
    })
    expect((await found(clerk))?.privileges).toEqual({ users: 'write', apis: 'write' })
    expect((await found(plain))?.privileges).toEqual({ keys: 'read', apis: 'write' })
    await set('keys', 'deny')
    expect((await found(plain))?.privileges).toEqual({ apis: 'write' })
    expect(await eventsAbout(plain)).toEqual(['user.privileges_changed', 'user.privileges_changed'])
  })

  it('goes back to the former level only if it was not changed since, by the same rules', async () => {
    const set = (actor: Actor, change: SetPrivileges, ids = [clerk.id, plain.id]) =>
      changeMany(actor, { ids }, (who, id) => setPrivileges(who, id, change))
    await set(boss.actor, { levels: { keys: 'write' } })
    await updateUser(boss.actor, clerk.id, {
      user_permissions: { isAdmin: false, privileges: { users: 'write', keys: 'read' } },
    })
    const undo: SetPrivileges = { levels: { keys: 'read' }, from: { keys: 'write' } }
    expect((await set(clerk.actor, undo, [plain.id])).failures).toMatchObject([
      { reason: 'You don’t have permission to do this.' },
    ])
    expect(await set(boss.actor, undo)).toMatchObject({
      done: 1,
      failures: [{ id: clerk.id, reason: 'Another user has changed this level since then.' }],
    })
    expect((await found(plain))?.privileges).toEqual({ keys: 'read' })
    expect(await eventsAbout(plain)).toEqual([
      'user.privileges_changed',
      'act.refused',
      'user.privileges_changed',
    ])
  })

  it('is not given beyond what one holds', async () => {
    const result = await changeMany(clerk.actor, { ids: [plain.id] }, (actor, id) =>
      setPrivileges(actor, id, { levels: { apis: 'write' } }),
    )
    expect(result.failures).toMatchObject([{ name: 'Plain Smith' }])
    expect((await found(plain))?.privileges).toEqual({ keys: 'read' })
  })

  it.each([
    [{}, 'nothing'],
    [{ analytics: 'write' }, 'a level that the section does not have'],
    [{ secrets: 'read' }, 'a section that is none'],
    [{ apis: 'admin' }, 'a level that is none'],
  ])('takes levels of sections that have them: %j', (levels, _what) => {
    const { error } = setPrivilegesInput.safeParse({ ids: ['a'], levels })
    expect(error?.issues[0]?.path[0]).toBe('levels')
  })
})

it('invitations go only to users without a password; without mail the answer has the links', async () => {
  const result = await changeMany(boss.actor, { ids: [clerk.id, plain.id] }, (actor, id) =>
    sendLink(actor, id, { only: 'invitation' }),
  )
  expect(result).toMatchObject({
    done: 1,
    failures: [{ reason: 'This user already has a password.' }],
    results: [
      {
        url: expect.stringMatching(/\/reset-password\/[\w-]{43}$/),
        expiresAt: expect.any(Date),
        recipient: { id: plain.id, name: 'Plain Smith', emailAddress: plain.row.emailAddress },
      },
    ],
  })
  expect(await eventsAbout(plain)).toEqual(['invitation.shown'])
  expect(await eventsAbout(clerk)).toEqual([])
  expect(await db().mail.findMany({ where: { orgId } })).toMatchObject([
    { userId: plain.id, kind: 'invitation' },
  ])
})

it('whom a filter means is for those to know who may see the list', async () => {
  expect(await listUserIds(clerk.actor, { query: 'plain' })).toEqual([plain.id])
  await expect(listUserIds(plain.actor, {})).rejects.toMatchObject({ code: 'forbidden' })
})
