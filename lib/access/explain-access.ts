import 'server-only'
import { db } from '../db/database'
import type { Actor } from '../permissions/actor'
import { rightsRules } from '../permissions/rights'
import { type SectionKey, sections } from '../permissions/sections'
import { observedSections } from '../permissions/who-may-what'
import type { UserView } from '../user-record/user-view'
import { getUser } from '../users/directory/get-user'
import type { AccessView, SectionAccess } from './access-view'
import { isShown, type Known, readKnown, sourcesOf, told } from './sources'

/**
 * What a user may do, where it comes from, since when and from whom, and when it was last used. One's own, and that of others
 * for those who may see them; who gave it, and the address of the key, are told to those who may see users.
 * @param userId an id, or `me`
 * @throws AppError not_found
 */
export async function explainAccess(actor: Actor, userId: string): Promise<AccessView> {
  const user = await getUser(actor, userId === 'me' ? actor.userId : userId)
  const [known, { startedAt }] = await Promise.all([
    readKnown(db(), actor, [user]),
    db().useRecording.findFirstOrThrow(),
  ])
  const use = known.uses.get(user.id)
  return {
    userId: user.id,
    hasAllRights: user.rights.hasAllRights,
    isAdmin: user.isAdmin,
    adminSince: user.isAdmin ? told(known, known.own.get(user.id)?.IsAdmin) : null,
    isOwnReplaced: rightsRules().groupsReplace && user.groups.length > 0,
    sections: sections.map(({ key }) => accessIn(key, user, known)),
    recordedSince: new Date(Math.max(user.createdAt.getTime(), startedAt.getTime())),
    lastUsedAt: use?.lastUsedAt ?? null,
    key: {
      usedAt: use?.keyUsedAt ?? null,
      usedFrom: isShown(actor, user.id) ? (use?.keyUsedFrom ?? null) : null,
    },
  }
}

function accessIn(key: SectionKey, user: UserView, known: Known): SectionAccess {
  const { hasAllRights, privileges } = user.rights
  const highest = sections.find((section) => section.key === key)?.levels.at(-1) ?? 'deny'
  return {
    section: key,
    level: hasAllRights ? highest : (privileges[key] ?? 'deny'),
    sources: sourcesOf(key, user, known),
    used: usedIn(key, user.id, known),
  }
}

/** When a section was last used; null for one of which Gatehouse sees no use. */
export function usedIn(key: SectionKey, userId: string, known: Known): SectionAccess['used'] {
  if (!observedSections.has(key)) return null
  const use = known.sectionUses.get(`${userId} ${key}`)
  return { readOn: use?.readOn ?? null, writtenOn: use?.writtenOn ?? null }
}
