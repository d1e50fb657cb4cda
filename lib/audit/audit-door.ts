import type { Say } from '../i18n/texts'

/** How the actor came in. */
export const auditDoors = [
  'session',
  'key',
  'link',
  'cli',
  'setup',
  'admin_api',
  'anonymous',
  'system',
] as const

export type AuditDoor = (typeof auditDoors)[number]

/** The text for a door; one of another version of the product is shown as it is. */
export function auditDoorLabel(say: Say<'audit'>, door: string): string {
  return isAuditDoor(door) ? say(`doors.${door}`) : door
}

function isAuditDoor(text: string): text is AuditDoor {
  return auditDoors.some((door) => door === text)
}
