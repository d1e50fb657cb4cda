import { describe, expect, it } from 'vitest'
import { firstWords } from '../i18n/test-support/first-words'
import { createTemplateInput } from './template.schema'

describe('what a template can hold', () => {
  const message = (input: object) => firstWords(createTemplateInput.safeParse(input))

  it('is sections, never the admin switch', () => {
    expect(message({ name: 'X', user_permissions: { IsAdmin: 'admin' } })).toBe(
      'A template cannot make a user an admin',
    )
    expect(message({ name: 'X', user_permissions: { nonsense: 'read' } })).toMatch(/is not a section/)
    expect(message({ name: '  ', user_permissions: {} })).toBe('Name is required')
  })

  it('has one form for names that look the same', () => {
    const parsed = createTemplateInput.parse({ name: ' e\u0301lan ', user_permissions: { apis: 'deny' } })
    expect(parsed).toEqual({ name: 'élan', user_permissions: {} })
  })
})
