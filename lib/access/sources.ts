import 'server-only'
import type { GroupMember, SectionUse, UserUse } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import type { Actor } from '../permissions/actor'
import { may } from '../permissions/authorize'
import { rightsRules } from '../permissions/rights'
import { levelRank, type SectionKey } from '../permissions/sections'
import type { Grant, GrantsOfGroup, GrantsOfUser } from '../user-record/grants'
import type { UserView } from '../user-record/user-view'
import type { AccessSource } from './access-view'

/** What is known of the grants and the use of some users, beside their rows. */
export type Known = {
  reader: Actor
  own: ReadonlyMap<string, GrantsOfUser>
  /** By user and group. */
  memberships: ReadonlyMap<string, GroupMember>
  ofGroups: ReadonlyMap<string, GrantsOfGroup>
  /** By user and section. */
  sectionUses: ReadonlyMap<string, SectionUse>
  uses: ReadonlyMap<string, UserUse>
}

/** Reads it for these users. @param reader what is told depends on them */
export async function readKnown(tx: Tx, reader: Actor, users: UserView[]): Promise<Known> {
  const userId = { in: users.map(({ id }) => id) }
  const groupIds = [...new Set(users.flatMap(({ groups }) => groups.map(({ id }) => id)))]
  const [granted, memberships, groups, sectionUses, uses] = await Promise.all([
    tx.privilegeGrant.findMany({ where: { userId } }),
    tx.groupMember.findMany({ where: { userId } }),
    tx.userGroup.findMany({ where: { id: { in: groupIds } }, select: { id: true, grants: true } }),
    tx.sectionUse.findMany({ where: { userId } }),
    tx.userUse.findMany({ where: { userId } }),
  ])
  return {
    reader,
    own: new Map(granted.map((row) => [row.userId, row.grants as GrantsOfUser])),
    memberships: new Map(memberships.map((row) => [`${row.userId} ${row.groupId}`, row])),
    ofGroups: new Map(groups.map(({ id, grants }) => [id, grants as GrantsOfGroup])),
    sectionUses: new Map(sectionUses.map((row) => [`${row.userId} ${row.section}`, row])),
    uses: new Map(uses.map((row) => [row.userId, row])),
  }
}

/** Where a user has a section from: their own privileges if they count, and each active group. The strongest first. */
export function sourcesOf(key: SectionKey, user: UserView, known: Known): AccessSource[] {
  const isOwnCounted = user.groups.length === 0 || !rightsRules().groupsReplace
  const level = user.privileges[key]
  const grant = known.own.get(user.id)?.[key]
  const own: AccessSource[] =
    level && isOwnCounted
      ? [{ kind: 'own', level, ...told(known, grant), isImport: grant?.importId !== undefined }]
      : []
  const ofGroups = user.groups.flatMap(({ id, name, isActive, privileges }): AccessSource[] => {
    const given = privileges[key]
    if (!isActive || !given) return []
    const grants = known.ofGroups.get(id)
    const joined = membershipGrant(known.memberships.get(`${user.id} ${id}`))
    const latest = latestOf([joined, grants?.[key], grants?.isActive])
    return [
      { kind: 'group', groupId: id, groupName: name, level: given, ...told(known, latest), isImport: false },
    ]
  })
  return [...own, ...ofGroups].sort((one, other) => levelRank(other.level) - levelRank(one.level))
}

function membershipGrant(row: GroupMember | undefined): Grant | undefined {
  if (!row) return undefined
  return { at: row.addedAt.toISOString(), byId: row.addedById, byName: row.addedByName, door: 'session' }
}

/**
 * What a group gives, a user has since all of it was so: it was put into the group, the group active, and they a member.
 * Times that are not known are left out.
 */
function latestOf(grants: (Grant | undefined)[]): Grant | undefined {
  return grants.filter((grant) => grant !== undefined).sort((one, other) => (one.at < other.at ? 1 : -1))[0]
}

/** Since when, and from whom, as far as this reader may know. */
export function told({ reader }: Known, grant: Grant | undefined): Pick<AccessSource, 'since' | 'by'> {
  if (!grant) return { since: null, by: null }
  const { byId, byName, door } = grant
  return { since: new Date(grant.at), by: isShown(reader, byId) ? { id: byId, name: byName, door } : null }
}

/** Who may see no users learns nothing of others. */
export function isShown(reader: Actor, userId: string | null): boolean {
  return userId === reader.userId || may(reader, 'users.list')
}
