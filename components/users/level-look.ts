import type { Level } from '@/lib/permissions/privileges.schema'

export const levelWords: Record<Level, string> = { deny: 'Deny', read: 'Read', write: 'Write' }

/** Tints by level: a person's reach is readable as a shape. */
export const levelTints: Record<Level, string> = {
  deny: '',
  read: 'bg-accent-soft',
  write: 'bg-accent-mid',
}
