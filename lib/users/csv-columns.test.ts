import { describe, expect, it } from 'vitest'
import type { UserView } from '../user-record/user-view'
import { csvColumns, csvRowOf, readCell, writtenCell } from './csv-columns'

const user: UserView = {
  id: '0123456789abcdef01234567',
  orgId: 'fedcba9876543210fedcba98',
  firstName: '=1+1',
  lastName: 'Smith',
  emailAddress: '+jo@example.com',
  isActive: true,
  isAdmin: false,
  groups: [],
  rights: { hasAllRights: false, privileges: { apis: 'write', users: 'read' } },
  privileges: { apis: 'write', users: 'read' },
  hasPassword: true,
  isPasswordOutgrown: false,
  isKeyOutgrown: false,
  version: 3,
  mayResetPasswords: false,
  passwordMaxDays: 0,
  passwordChangedAt: null,
  lastSignInAt: null,
  createdAt: new Date('2026-11-22T01:02:03.000Z'),
}

describe('a user as a line of a CSV file', () => {
  it('says every section and opens no formula', () => {
    const row = csvRowOf(user)
    expect(row).toMatchObject({
      id: user.id,
      first_name: "'=1+1",
      last_name: 'Smith',
      email_address: "'+jo@example.com",
      active: 'true',
      admin: 'false',
      privilege_apis: 'write',
      privilege_users: 'read',
      privilege_system: 'deny',
      has_password: 'true',
      last_sign_in_at: '',
      created_at: '2026-11-22T01:02:03.000Z',
    })
    expect(Object.keys(row)).toEqual(csvColumns.map(({ name }) => name))
  })

  it('names each column once', () => {
    expect(new Set(csvColumns.map(({ name }) => name)).size).toBe(csvColumns.length)
  })
})

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', "'=1", "''@x"])('%j is written as text', (text) => {
    expect(writtenCell(text)).toBe(`'${text}`)
  })

  it.each([
    ['x;=1+1;y', "x;'=1+1;y"],
    ['x,-1', "x,'-1"],
    ['x|  @y', "x|  '@y"],
    ['(compatible; +http://x)', "(compatible; '+http://x)"],
    ["x;'=1", "x;''=1"],
    ['a-b, c=d; e', 'a-b, c=d; e'],
  ])('%j is text behind every separator: %j', (text, written) => {
    expect(writtenCell(text)).toBe(written)
    expect(readCell(written)).toBe(text)
  })

  it.each(['=1', "'=1", "''=1", "'", "'tis", "O'Brien", '', 'Jo', "'n"])(
    '%j is read back as it was',
    (text) => {
      expect(readCell(writtenCell(text))).toBe(text)
    },
  )
})
