import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { hasMoreThan } from '../../permissions/rights-bound'
import {
  effectiveRank,
  holdsAllRights,
  holdsLevel,
  holdsMoreThan,
  holdsNothingIn,
  ownRank,
} from '../../permissions/rights-in-sql'
import { levelRank, type Privileges, sections } from '../../permissions/sections'
import { presentUsers } from '../../user-record/present-user'
import { buildGroup, buildOrganisation, buildUser } from './build-user'

const given: { isAdmin?: boolean; privileges?: Privileges; groups?: string }[] = [
  { isAdmin: true },
  { isAdmin: true, privileges: { users: 'read' } },
  {},
  { privileges: { users: 'read' } },
  { privileges: { users: 'write', keys: 'read' } },
  { privileges: { log: 'read' } },
  // Sections of an organisation's own.
  { privileges: { custom: 'read' } as Privileges },
  { privileges: { custom: 'write', other: 'read', users: 'read' } as Privileges, groups: 'a' },
  { groups: 'a' },
  { groups: 'ab' },
  { groups: 'c' },
  { groups: 'gone' },
  { privileges: { log: 'read' }, groups: 'abc' },
  { privileges: { users: 'write', apis: 'write' }, groups: 'c' },
  { isAdmin: true, groups: 'b' },
]

/** By letter; the last one is deleted, and its id stays at its members. */
const groups: Record<string, { privileges: Privileges; isActive?: boolean }> = {
  a: { privileges: { apis: 'read', users: 'read' } },
  b: { privileges: { apis: 'write' } },
  c: { privileges: { keys: 'write', users: 'write' }, isActive: false },
  gone: { privileges: { certs: 'write' } },
}

/** What the code computes of the rights of some users, and what SQL says about their rows: each answer beside the other. */
export async function rightsBothWays() {
  const orgId = await buildOrganisation()
  const people = await Promise.all(given.map(({ groups: _, ...rights }) => buildUser({ orgId, ...rights })))
  for (const [letter, group] of Object.entries(groups)) {
    const isIn = (names = '') => names === letter || (names !== 'gone' && names.includes(letter))
    const members = people.filter((_, at) => isIn(given[at]?.groups)).map(({ id }) => id)
    const { id } = await buildGroup({ orgId, ...group, members })
    if (letter === 'gone') await db().userGroup.delete({ where: { id } })
  }
  // A group of another organisation gives nothing here.
  await buildGroup({ orgId: await buildOrganisation(), privileges: { mcp: 'write' } })
  const rows = await db().user.findMany({ where: { orgId }, orderBy: { id: 'asc' } })
  const users = await presentUsers(db(), rows)
  const org = Prisma.sql`${orgId}`
  const found = async (condition: Prisma.Sql) => {
    const rows = await db().$queryRaw<{ id: string }[]>`
      SELECT id FROM app_user WHERE ${Prisma.join([Prisma.sql`org_id = ${orgId}`, condition], ' AND ')}`
    return users.map(({ id }) => rows.some((row) => row.id === id))
  }
  const answers: { code: boolean[]; sql: boolean[] }[] = [
    { code: users.map(({ rights }) => rights.hasAllRights), sql: await found(holdsAllRights(org)) },
  ]
  for (const other of users) {
    answers.push({
      code: users.map(({ rights }) => hasMoreThan(rights.privileges, other.rights.privileges)),
      sql: await found(holdsMoreThan({ hasAllRights: false, privileges: other.rights.privileges }, org)),
    })
  }
  for (const { key } of sections) {
    const holds = (level: 1 | 2) =>
      users.map(({ rights }) => rights.hasAllRights || levelRank(rights.privileges[key]) >= level)
    const ranked = (rank: number) => Prisma.sql`${effectiveRank(key, ownRank(key), org)} = ${rank}::int`
    answers.push(
      { code: holds(1), sql: await found(holdsLevel(key, 'read', org)) },
      { code: holds(2), sql: await found(holdsLevel(key, 'write', org)) },
      { code: holds(1).map((holds) => !holds), sql: await found(holdsNothingIn(key, org)) },
    )
    for (const rank of [0, 1, 2]) {
      answers.push({
        code: users.map(({ rights }) => levelRank(rights.privileges[key]) === rank),
        sql: await found(ranked(rank)),
      })
    }
  }
  return answers
}
