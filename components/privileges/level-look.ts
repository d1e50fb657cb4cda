import type { Level } from '@/lib/permissions/privileges.schema'

/** Tints by level: a person's reach is readable as a shape. */
export const levelTints: Record<Level, string> = {
  deny: '',
  read: 'bg-accent-soft',
  write: 'bg-accent-mid',
}
