import type { GrantedLevel, SectionKey } from '../permissions/sections'

/** Where a level comes from, since when, and from whom. */
export type AccessSource = {
  kind: 'own' | 'group'
  /** Of a group. */
  groupId?: string
  groupName?: string
  level: GrantedLevel
  /** Null: not known. */
  since: Date | null
  /** Null: not known, or not for this reader. */
  by: { id: string | null; name: string; door: string } | null
  isImport: boolean
}

/** When a section was last used. Days are at midnight UTC; null: not since `recordedSince` of the view. */
export type SectionUsed = { readOn: Date | null; writtenOn: Date | null }

/** What a user may do in a section, and why. */
export type SectionAccess = {
  section: SectionKey
  /** `deny` where nothing gives anything; of admins always the highest. */
  level: GrantedLevel | 'deny'
  /** The strongest first. Those of an admin are not used. */
  sources: AccessSource[]
  /** Null: Gatehouse does not guard this section, so it cannot know. */
  used: SectionUsed | null
}

/** Everything a user may do, where it comes from, and whether they use it. */
export type AccessView = {
  userId: string
  /** May do everything: the switch, or no privileges where that means all (EMPTY_PERMISSIONS). */
  hasAllRights: boolean
  isAdmin: boolean
  /** Who made them an admin. */
  adminSince: Pick<AccessSource, 'since' | 'by'> | null
  /** With GROUP_RIGHTS=replace, a user in a group: own privileges do not count. */
  isOwnReplaced: boolean
  sections: SectionAccess[]
  /** Use is recorded from this moment on; of a newer user, since they were added. */
  recordedSince: Date
  lastUsedAt: Date | null
  key: { usedAt: Date | null; usedFrom: string | null }
}
