import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { EffectiveRights } from './combined-rights'
import { type GrantedLevel, levelRank, type Privileges, type SectionKey, sectionsIn } from './sections'

/**
 * The rights within which a password, a link or an access key works (docs/decisions/024): those that the user who set
 * it, or may know it, had at that moment. null: no bound, because that user had every right, or because only its owner
 * knows it.
 */
export type RightsBound = Privileges | null

/** Whether rights exceed a bound: then the credential with this bound opens nothing. The one check of decision 024. */
export function exceedsBound({ hasAllRights, privileges }: EffectiveRights, bound: RightsBound): boolean {
  if (bound === null) return false
  return hasAllRights || hasMoreThan(privileges, bound)
}

/** Is one higher in any section? */
export function hasMoreThan(one: Privileges, other: Privileges): boolean {
  return (Object.keys(one) as SectionKey[]).some((key) => levelRank(one[key]) > levelRank(other[key]))
}

/** The bound of what a user with these rights sets or sees. */
export function boundBy({ hasAllRights, privileges }: EffectiveRights): RightsBound {
  return hasAllRights ? null : privileges
}

/** The rights within both bounds, for what two users may know. */
export function lowerBound(one: RightsBound, other: RightsBound): RightsBound {
  if (one === null || other === null) return one ?? other
  return combined(one, other, (rank, otherRank) => Math.min(rank, otherRank))
}

/** The rights within either bound. */
export function higherBound(one: RightsBound, other: RightsBound): RightsBound {
  if (one === null || other === null) return null
  return combined(one, other, (rank, otherRank) => Math.max(rank, otherRank))
}

const granted: readonly (GrantedLevel | undefined)[] = [undefined, 'read', 'write']

function combined(one: Privileges, other: Privileges, choose: (rank: number, other: number) => number) {
  const chosen: Privileges = {}
  for (const key of sectionsIn(one, other)) {
    const level = granted[choose(levelRank(one[key]), levelRank(other[key]))]
    if (level) chosen[key] = level
  }
  return chosen
}

/** A bound from its column. */
export function boundIn(column: Prisma.JsonValue): RightsBound {
  return column as RightsBound
}

/** A bound for its column. */
export function boundColumn(bound: RightsBound) {
  return bound ?? Prisma.DbNull
}
