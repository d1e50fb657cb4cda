import fc from 'fast-check'
import { expect } from 'vitest'
import { Prisma } from '@/prisma/generated/client'
import { callApi } from '../../api/test-support/call-api'
import { db } from '../../db/database'
import { restoreUser } from '../../deleted-users/restore-user'
import { env } from '../../env'
import { AppError } from '../../errors/app-error'
import { callerByKey } from '../../identity/caller'
import { effectiveRank, holdsMoreThan, ownRank } from '../../permissions/rights-in-sql'
import { levelRank, type Privileges, type SectionKey } from '../../permissions/sections'
import { presentUsers } from '../../user-record/present-user'
import type { UserView } from '../../user-record/user-view'
import { userById } from '../../users/directory/get-user'
import { readUsers } from '../../users/directory/read-users'
import { buildGroup, buildOrganisation, buildUser } from '../../users/test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

/** A few sections are enough: the rules treat all alike. */
const keys = ['keys', 'certs', 'users', 'user_groups'] as const satisfies SectionKey[]
const level = fc.constantFrom('deny', 'read', 'write')
const permissions = fc.record(
  { keys: level, certs: level, users: level, user_groups: level },
  { requiredKeys: [] },
)

/** Users and groups by number; what does not exist is asked for all the same. */
const number = fc.nat({ max: 4 })
const anyChange = fc.oneof(
  fc.record({ kind: fc.constant('set own' as const), user: number, permissions }),
  fc.record({ kind: fc.constant('add group' as const), permissions, active: fc.boolean() }),
  fc.record({ kind: fc.constant('change group' as const), group: number, permissions }),
  fc.record({ kind: fc.constant('switch group' as const), group: number, active: fc.boolean() }),
  fc.record({ kind: fc.constant('delete group' as const), group: number }),
  fc.record({ kind: fc.constant('join' as const), user: number, group: number }),
  fc.record({ kind: fc.constant('leave' as const), user: number, group: number }),
  fc.record({ kind: fc.constant('delete and restore' as const), user: number }),
)
type Change = typeof anyChange extends fc.Arbitrary<infer One> ? One : never

/** A sequence of changes of users and groups. */
export const anyChanges = fc.array(anyChange, { minLength: 1, maxLength: 16 })

type Office = { orgId: string; admin: Person; users: Person[]; groups: string[] }

/** An admin, users with these privileges, and four groups without members, two of them inactive. */
async function buildOffice(own: Privileges[]): Promise<Office> {
  const orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  const users: Person[] = []
  for (const privileges of own) users.push(await buildUser({ orgId, privileges }))
  const groups: string[] = []
  for (const [at, privileges] of givenAtFirst.entries()) {
    groups.push((await buildGroup({ orgId, privileges, isActive: at % 2 === 0 })).id)
  }
  return { orgId, admin, users, groups }
}

const givenAtFirst: Privileges[] = [
  { keys: 'read' },
  { certs: 'write' },
  {},
  { keys: 'write', users: 'write' },
]

/** Asks for a change as this user. @returns whether it was made */
async function ask({ users, groups }: Office, by: Person, change: Change): Promise<boolean> {
  const call = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
    const reply = await callApi(method, path, { key: by.accessKey, body })
    if (reply.status >= 500) throw new Error(`${method} ${path}: ${reply.text}`)
    return reply
  }
  const isDone = async (...request: Parameters<typeof call>) => (await call(...request)).status === 200
  const user = 'user' in change ? (users[change.user]?.id ?? 'f'.repeat(24)) : ''
  const group = `/api/groups/${'group' in change ? groups[change.group] : ''}`
  switch (change.kind) {
    case 'set own':
      return isDone('PUT', `/api/users/${user}`, { user_permissions: change.permissions })
    case 'add group': {
      const name = `Group ${groups.length} of ${by.id}`
      const body = { name, active: change.active, user_permissions: change.permissions }
      const reply = await call('POST', '/api/groups', body)
      if (reply.status === 200) groups.unshift(reply.json.Meta.id)
      return reply.status === 200
    }
    case 'change group':
      return isDone('PUT', group, { user_permissions: change.permissions })
    case 'switch group':
      return isDone('PUT', group, { active: change.active })
    case 'delete group':
      return isDone('DELETE', group)
    case 'join':
      return isDone('POST', `${group}/members`, { add: [user] })
    case 'leave':
      return isDone('POST', `${group}/members`, { remove: [user] })
    case 'delete and restore':
      if (user === by.id || !(await isDone('DELETE', `/api/users/${user}`))) return false
      await restoreUser(by.actor, { id: user }).catch((error) => {
        if (!(error instanceof AppError) || error.code !== 'forbidden') throw error
      })
      return true
  }
}

async function usersOf({ orgId }: Office): Promise<UserView[]> {
  return presentUsers(db(), await db().user.findMany({ where: { orgId }, orderBy: { id: 'asc' } }))
}

/** The rules as simply as they are meant. */
class Model {
  readonly own = new Map<string, Privileges>()
  readonly groups = new Map<string, { active: boolean; gives: Privileges; members: Set<string> }>()

  rankOf(user: string, section: SectionKey): number {
    const groups = [...this.groups.values()].filter(({ members }) => members.has(user))
    const isOwnOff = env().GROUP_RIGHTS === 'replace' && groups.length > 0
    const given = groups.filter(({ active }) => active).map(({ gives }) => levelRank(gives[section]))
    return Math.max(0, isOwnOff ? 0 : levelRank(this.own.get(user)?.[section]), ...given)
  }

  apply(change: Change, { users, groups }: Office, firstGroup: string | undefined): void {
    const user = 'user' in change ? users[change.user]?.id : undefined
    const group = this.groups.get('group' in change ? (groups[change.group] ?? '') : '')
    const gives = 'permissions' in change ? granted(change.permissions) : {}
    if (change.kind === 'set own' && user) this.own.set(user, gives)
    if (change.kind === 'add group' && firstGroup) {
      this.groups.set(firstGroup, { active: change.active, gives, members: new Set() })
    }
    if (change.kind === 'change group' && group) group.gives = gives
    if (change.kind === 'switch group' && group) group.active = change.active
    if (change.kind === 'delete group') this.groups.delete(groups[change.group] ?? '')
    if (change.kind === 'join' && user) group?.members.add(user)
    if (change.kind === 'leave' && user) group?.members.delete(user)
  }
}

function granted(levels: Partial<Record<SectionKey, string>>): Privileges {
  return Object.fromEntries(Object.entries(levels).filter(([, one]) => one !== 'deny'))
}

/**
 * After any changes by an admin, effective rights are those of the model: as the code computes them, as programs with a
 * key get them from what is kept in memory, and as conditions in SQL.
 */
export async function expectModel(changes: Change[]): Promise<void> {
  const own: Privileges[] = [{}, { keys: 'read' }, { certs: 'write' }, { users: 'write', keys: 'write' }]
  const office = await buildOffice(own)
  const model = new Model()
  for (const [at, { id }] of office.users.entries()) model.own.set(id, own[at] ?? {})
  for (const [at, id] of office.groups.entries()) {
    model.groups.set(id, { active: at % 2 === 0, gives: givenAtFirst[at] ?? {}, members: new Set() })
  }
  for (const change of changes) {
    if (await ask(office, office.admin, change)) model.apply(change, office, office.groups[0])
    const views = await usersOf(office)
    for (const { id, accessKey, actor } of office.users) {
      const ranks = keys.map((key) => model.rankOf(id, key))
      const told = (user: Pick<UserView, 'rights'> | undefined) =>
        keys.map((key) => levelRank(user?.rights.privileges[key]))
      const read = await readUsers(callerByKey(accessKey, actor.origin), userById, [id])
      const seen = {
        byCode: told(views.find((user) => user.id === id)),
        asActor: told(read.actor),
        asShown: told(read.users[0]?.user),
        inSql: await ranksInSql(office.orgId, id),
      }
      expect(seen).toEqual({ byCode: ranks, asActor: ranks, asShown: ranks, inSql: ranks })
    }
  }
}

async function ranksInSql(orgId: string, id: string): Promise<number[]> {
  const columns = keys.map((key) => effectiveRank(key, ownRank(key), Prisma.sql`${orgId}`))
  const [row] = await db().$queryRaw<{ ranks: number[] }[]>`
    SELECT ARRAY[${Prisma.join(columns)}] AS ranks FROM app_user WHERE id = ${id}`
  return row?.ranks ?? []
}

/**
 * Whatever a manager asks for, and whatever all who are weaker ask for too: no one of them ever has more than the manager
 * had at first, nor would have it if groups were activated or left.
 */
export async function expectNoEscalation(changes: { by: number; change: Change }[]): Promise<void> {
  const ofManager: Privileges = { users: 'write', user_groups: 'write', keys: 'read' }
  const office = await buildOffice([
    ofManager,
    { keys: 'read' },
    { users: 'read', user_groups: 'write' },
    {},
    { certs: 'write' },
  ])
  const [manager, , , , stronger] = office.users
  if (!manager || !stronger) throw new Error('there is no manager')
  // The manager has the same from a group, which the stronger user shares.
  const key = office.admin.accessKey
  const group = `/api/groups/${office.groups[0]}`
  await callApi('PUT', group, { key, body: { user_permissions: ofManager } })
  await callApi('POST', `${group}/members`, { key, body: { add: [manager.id, stronger.id] } })
  const first = (await usersOf(office)).find(({ id }) => id === manager.id)
  if (!first) throw new Error('the manager is gone')
  for (const { by, change } of changes) {
    const asker = office.users[by]
    if (asker && asker !== stronger) await ask(office, asker, change)
    for (const user of await usersOf(office)) {
      if (user.id !== stronger.id && user.id !== office.admin.id) expectWithin(user, first)
    }
    const [above] = await db().$queryRaw<{ id: string }[]>`
      SELECT id FROM app_user WHERE org_id = ${office.orgId} AND id NOT IN (${stronger.id}, ${office.admin.id})
        AND ${holdsMoreThan(first.rights, Prisma.sql`${office.orgId}`)}`
    expect(above).toBeUndefined()
  }
}

function expectWithin(user: UserView, manager: UserView): void {
  const sources = [user.privileges, ...user.groups.map(({ privileges }) => privileges)]
  for (const key of keys) {
    const rank = Math.max(...sources.map((privileges) => levelRank(privileges[key])))
    expect(rank).toBeLessThanOrEqual(levelRank(manager.rights.privileges[key]))
  }
}

/** The same sequence, each change with who asks for it. */
export const anyAskedChanges = fc.array(fc.record({ by: fc.nat({ max: 4 }), change: anyChange }), {
  minLength: 1,
  maxLength: 24,
})
