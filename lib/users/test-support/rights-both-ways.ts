import { Prisma } from '@/prisma/generated/client'
import { db } from '../../db/database'
import { effectiveRights } from '../../permissions/rights'
import { hasMoreThan } from '../../permissions/rights-bound'
import { holdsAllRights, holdsLevel, holdsMoreThan, holdsNothingIn } from '../../permissions/rights-in-sql'
import { levelRank, sections } from '../../permissions/sections'
import { buildOrganisation, buildUser } from './build-user'

const given = [
  { isAdmin: true },
  { isAdmin: true, privileges: { users: 'read' } },
  {},
  { privileges: { users: 'read' } },
  { privileges: { users: 'write', keys: 'read' } },
  { privileges: { log: 'read' } },
] as const

/** What the code computes of the rights of some users, and what SQL says about their rows: each answer beside the other. */
export async function rightsBothWays() {
  const orgId = await buildOrganisation()
  const people = await Promise.all(given.map((rights) => buildUser({ orgId, ...rights })))
  const [none, manager] = [people[3], people[4]].map((person) => person?.actor.rights)
  if (!none || !manager) throw new Error('there are no users to compare with')
  const found = async (condition: Prisma.Sql) => {
    const rows = await db().$queryRaw<{ id: string }[]>`
      SELECT id FROM app_user WHERE ${Prisma.join([Prisma.sql`org_id = ${orgId}`, condition], ' AND ')}`
    return people.map(({ id }) => rows.some((row) => row.id === id))
  }
  const computed = people.map(({ row }) => {
    return effectiveRights({ isAdmin: row.isAdmin, privileges: { ...(row.privileges as object) } })
  })
  const answers = [
    { code: computed.map((rights) => rights.hasAllRights), sql: await found(holdsAllRights()) },
    {
      code: computed.map((rights) => hasMoreThan(rights.privileges, none.privileges)),
      sql: await found(holdsMoreThan(none)),
    },
    {
      code: computed.map((rights) => hasMoreThan(rights.privileges, manager.privileges)),
      sql: await found(holdsMoreThan(manager)),
    },
  ]
  for (const { key } of sections) {
    const rank = (level: 1 | 2) =>
      computed.map((rights) => rights.hasAllRights || levelRank(rights.privileges[key]) >= level)
    answers.push(
      { code: rank(1), sql: await found(holdsLevel(key, 'read')) },
      { code: rank(2), sql: await found(holdsLevel(key, 'write')) },
      { code: rank(1).map((holds) => !holds), sql: await found(holdsNothingIn(key)) },
    )
  }
  return answers
}
