import { describe, expect, it } from 'vitest'
import { permissionsForm, type UserFormValues } from '@/components/users/user-form-values'
import { textsIn } from '@/lib/i18n/texts'
import type { Privileges } from '@/lib/permissions/sections'
import { compareEdits, differingFields } from './compare-edits'
import { fieldLabel, fieldValueInWords } from './field-words'

const values = (details: Partial<UserFormValues> = {}, privileges: Privileges = {}, isAdmin = false) => ({
  first_name: 'Rea',
  last_name: 'Person',
  email_address: 'rea@example.com',
  active: true,
  user_permissions: permissionsForm({ isAdmin, privileges }),
  ...details,
})

describe('two people changed the same user', () => {
  const opened = values({}, { keys: 'read', apis: 'read' })

  it('what both changed to different values is to be chosen, privileges by section', () => {
    const stored = values({ first_name: 'Theirs', active: false }, { keys: 'write', apis: 'read' })
    const typed = values({ first_name: 'Typed' }, { apis: 'read' })
    const { conflicts, takenOver, kept } = compareEdits({ opened, stored, typed })
    expect(conflicts).toEqual([
      { field: 'first_name', opened: 'Rea', stored: 'Theirs', typed: 'Typed' },
      { field: 'user_permissions.keys', opened: 'read', stored: 'write', typed: 'deny' },
    ])
    expect(takenOver).toEqual([{ field: 'active', opened: true, stored: false, typed: true }])
    expect(kept).toEqual([])
  })

  it('what one of them changed is merged, and what both did alike is no conflict', () => {
    const stored = values({ last_name: 'Both' }, { keys: 'read', apis: 'read' }, true)
    const typed = values({ last_name: 'Both' }, { keys: 'read', apis: 'write' })
    const { conflicts, takenOver, kept } = compareEdits({ opened, stored, typed })
    expect(conflicts).toEqual([])
    expect(takenOver.map(({ field }) => field)).toEqual(['last_name', 'user_permissions.IsAdmin'])
    expect(kept).toEqual([{ field: 'user_permissions.apis', opened: 'read', stored: 'read', typed: 'write' }])
  })

  it('names the fields that differ', () => {
    expect(differingFields(opened, opened)).toEqual([])
    expect(differingFields(opened, values({ active: false }, { apis: 'read' }))).toEqual([
      'active',
      'user_permissions.keys',
    ])
  })
})

it('says fields and values in words, and leaves a name that is also a level as it is', () => {
  const say = textsIn('en')
  expect([fieldLabel(say, 'email_address'), fieldLabel(say, 'user_permissions.keys')]).toEqual([
    'Email',
    'Privilege for Keys',
  ])
  expect(fieldValueInWords(say, 'user_permissions.keys', 'deny')).toBe('Deny')
  expect(fieldValueInWords(say, 'active', false)).toBe('No')
  expect([fieldValueInWords(say, 'first_name', 'deny'), fieldValueInWords(say, 'first_name', '')]).toEqual([
    'deny',
    '(empty)',
  ])
})
