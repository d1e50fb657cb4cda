import { describe, expect, it } from 'vitest'
import { permissionsForm, type UserFormValues } from '@/components/users/user-form-values'
import type { Privileges } from '@/lib/permissions/privileges.schema'
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
  expect([fieldLabel('email_address'), fieldLabel('user_permissions.keys')]).toEqual([
    'Email',
    'Privilege Keys',
  ])
  expect(fieldValueInWords('user_permissions.keys', 'deny')).toBe('Deny')
  expect(fieldValueInWords('active', false)).toBe('No')
  expect([fieldValueInWords('first_name', 'deny'), fieldValueInWords('first_name', '')]).toEqual([
    'deny',
    '(empty)',
  ])
})
