import type { Level } from '@/lib/permissions/sections'

/** Tints by level: a user's privileges are readable as a shape. */
export const levelTints: Record<Level, string> = {
  deny: '',
  read: 'bg-accent-soft',
  write: 'bg-accent-mid',
}
