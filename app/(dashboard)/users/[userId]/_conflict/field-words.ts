import type { Say } from '@/lib/i18n/texts'
import { type Level, sections } from '@/lib/permissions/sections'
import type { UserField } from '@/lib/user-record/user-field'

const labelKeys = {
  first_name: 'fields.first_name',
  last_name: 'fields.last_name',
  email_address: 'common.email',
  active: 'common.active',
  'user_permissions.IsAdmin': 'common.accountIsAdmin',
} as const

/** What screens call a field of a user. */
export function fieldLabel(say: Say, field: UserField): string {
  if (isLabelled(field)) return say(labelKeys[field])
  const section = sections.find(({ key }) => field === `user_permissions.${key}`)
  return say('stale.privilege', { section: section ? say(`sections.${section.key}`) : field })
}

/** A value of a field in words. */
export function fieldValueInWords(say: Say, field: UserField, value: unknown): string {
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no')
  if (field.startsWith('user_permissions.')) return say(`levels.${value as Level}`)
  return value === '' ? say('stale.empty') : String(value)
}

function isLabelled(field: UserField): field is keyof typeof labelKeys {
  return Object.hasOwn(labelKeys, field)
}
