import 'server-only'
import { uses } from '../measures/uses'
import type { GrantedLevel, SectionKey } from './sections'

/*
 * Which users use what (docs/decisions/052). This only tells it, which takes no time worth measuring; lib/use writes it down
 * a minute later. Nothing is told twice within a minute.
 */

const minuteMs = 60_000
/** More are told again, which does no harm. */
const mostRemembered = 50_000
const told = new Set<string>()
let forgottenAt = 0

function isNew(what: string): boolean {
  const now = Date.now()
  if (now - forgottenAt > minuteMs || told.size > mostRemembered) {
    told.clear()
    forgottenAt = now
  }
  if (told.has(what)) return false
  told.add(what)
  return true
}

/** A user read or wrote in a section. The one function for it, for every place that guards a section. */
export function recordUse(userId: string, section: SectionKey, level: GrantedLevel): void {
  if (uses.isHeard() && isNew(`${userId} ${section} ${level}`)) {
    uses.tell({ userId, section: { key: section, isWritten: level === 'write' } })
  }
}

/** A user came with their session. */
export function recordPresence(userId: string): void {
  if (uses.isHeard() && isNew(userId)) uses.tell({ userId })
}

/** A program came with the access key of a user. @param from its address, if known */
export function recordKeyUse(userId: string, from: string | null): void {
  if (uses.isHeard() && isNew(`${userId} key`)) uses.tell({ userId, keyFrom: from })
}
