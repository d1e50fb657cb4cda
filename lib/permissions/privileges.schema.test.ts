import { describe, expect, it } from 'vitest'
import { firstWords } from '../i18n/test-support/first-words'
import { userPermissionsField } from './privileges.schema'
import { levelRank, sections } from './sections'

describe('user_permissions', () => {
  it('keeps read and write, takes deny as absence, and orders by the catalogue', () => {
    expect(userPermissionsField.parse({ users: 'write', keys: 'deny', apis: 'read' })).toEqual({
      isAdmin: false,
      privileges: { apis: 'read', users: 'write' },
    })
    expect(Object.keys(userPermissionsField.parse({ users: 'read', apis: 'read' }).privileges)).toEqual([
      'apis',
      'users',
    ])
  })

  it.each(['admin', 'true', true])('IsAdmin: %j makes an admin', (IsAdmin) => {
    expect(userPermissionsField.parse({ IsAdmin })).toEqual({ isAdmin: true, privileges: {} })
  })

  it.each(['false', '', 'deny', false, null])('IsAdmin: %j does not', (IsAdmin) => {
    expect(userPermissionsField.parse({ IsAdmin }).isAdmin).toBe(false)
  })

  it('keeps the sections beside the admin switch for later', () => {
    expect(userPermissionsField.parse({ IsAdmin: 'admin', apis: 'read' }).privileges).toEqual({
      apis: 'read',
    })
  })

  it.each([
    [JSON.parse('{"__proto__":"read"}'), '"__proto__" is not a section'],
    [{ constructor: 'read' }, '"constructor" is not a section'],
    [{ APIS: 'read' }, '"APIS" is not a section'],
    [{ ResetPassword: 'admin' }, '"ResetPassword" is not a section'],
    [{ ['x'.repeat(500)]: 'read' }, `"${'x'.repeat(60)}" is not a section`],
    [{ apis: 'Read' }, 'The level of "apis" must be deny, read or write'],
    [{ apis: null }, 'The level of "apis" must be deny, read or write'],
    [{ apis: ['read'] }, 'The level of "apis" must be deny, read or write'],
    [{ IsAdmin: 1 }, 'IsAdmin must be "admin" or absent'],
    ['admin', 'Privileges must be an object with a level for each section'],
    [null, 'Privileges must be an object with a level for each section'],
  ])('%j is refused in words', (sent, message) => {
    expect(firstWords(userPermissionsField.safeParse(sent))).toBe(message)
  })
})

it('the catalogue names each section once, with levels in order', () => {
  expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length)
  for (const { levels } of sections) {
    expect([...levels].sort((one, other) => levelRank(one) - levelRank(other))).toEqual(levels)
  }
})
