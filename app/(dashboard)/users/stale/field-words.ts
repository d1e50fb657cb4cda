import { levelWords } from '@/components/users/level-look'
import { type Level, sections } from '@/lib/permissions/privileges.schema'
import type { UserField } from '@/lib/users/user-field'

const labels: Partial<Record<UserField, string>> = {
  first_name: 'First name',
  last_name: 'Last name',
  email_address: 'Email',
  active: 'Active',
  'user_permissions.IsAdmin': 'Account is admin',
  ...Object.fromEntries(
    sections.map(({ key, label }) => [`user_permissions.${key}`, `Privilege ${label}`] as const),
  ),
}

/** What screens call a field of a user. */
export function fieldLabel(field: UserField): string {
  return labels[field] ?? field
}

/** A value of a field in words. */
export function fieldValueInWords(field: UserField, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (field.startsWith('user_permissions.')) return levelWords[value as Level]
  return value === '' ? '(empty)' : String(value)
}
