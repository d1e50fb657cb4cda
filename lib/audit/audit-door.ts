/** How whoever did something came in, with the words screens use. */
export const auditDoorLabels = {
  session: 'Screen (cookie)',
  key: 'API key',
  link: 'Mailed link',
  cli: 'Command line',
  setup: 'Setup link',
  anonymous: 'Not signed in',
  system: 'Gatehouse itself',
} as const

export type AuditDoor = keyof typeof auditDoorLabels

/** The words for a door; one of another version of the product is shown as it is. */
export function auditDoorLabel(door: string): string {
  return (auditDoorLabels as Record<string, string>)[door] ?? door
}
