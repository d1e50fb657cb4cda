import { describe, expect, it } from 'vitest'
import { AppError, type ErrorCode } from '../../errors/app-error'
import type { UserWithKey } from '../../user-record/present-user'
import { sampleUser } from '../samples'
import { v1 } from './v1'

const person: UserWithKey = {
  ...sampleUser,
  id: '54bd0ad9ff4329b88985aafb',
  orgId: '54b53d3aeba6db5c35000002',
  firstName: 'Test',
  lastName: 'User',
  emailAddress: 'banana@test.com',
  isActive: true,
  isAdmin: true,
  rights: { hasAllRights: true, privileges: { apis: 'read' } },
  privileges: { apis: 'read' },
  groups: [],
  version: 3,
  accessKey: 'f81ee6f0c8f2467d539c132c8a422346',
  written: null,
}

describe('dialect v1', () => {
  it('writes a user with the keys of the original in their order, then the privileges', () => {
    expect(v1.outcomes.user.write(person)).toEqual({
      status: 200,
      json: '{"api_model":{},"first_name":"Test","last_name":"User","email_address":"banana@test.com","password":"","org_id":"54b53d3aeba6db5c35000002","active":true,"id":"54bd0ad9ff4329b88985aafb","access_key":"f81ee6f0c8f2467d539c132c8a422346","user_permissions":{"IsAdmin":"admin","apis":"read"}}',
    })
  })

  it('writes a user who is kept only once', () => {
    const kept: UserWithKey = { ...person, written: new Map() }
    const first = v1.outcomes.user.write(kept)
    expect(first).toEqual(v1.outcomes.user.write(person))
    kept.firstName = 'Not read again'
    expect(v1.outcomes.user.write(kept)).toEqual(first)
  })

  it('counts pages from 0', () => {
    const page = (total: number, pageCount: number) =>
      v1.outcomes.users.write({ users: [], total, pageCount })
    expect(page(0, 1)).toEqual({ status: 200, json: '{"users":[],"pages":0}' })
    expect(page(250, 3)).toEqual({ status: 200, json: '{"users":[],"pages":2}' })
  })

  const statuses: [ErrorCode, number][] = [
    ['malformed', 400],
    ['invalid', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['inactive', 403],
    ['not_found', 404],
    ['method_not_allowed', 405],
    ['conflict', 409],
    ['stale', 412],
    ['too_large', 413],
    ['unsupported_media_type', 415],
    ['busy', 503],
    ['unavailable', 503],
    ['unexpected', 500],
  ]
  it.each(statuses)('answers %s with %d, in the envelope, without a final full stop', (code, status) => {
    const answer = v1.failed(new AppError(code), { path: '/api/users' })
    expect(answer.status).toBe(status)
    const { body } = answer as { body: object }
    expect(Object.keys(body)).toEqual(['Status', 'Message', 'Meta'])
    expect(body).toMatchObject({
      Status: 'Error',
      Message: expect.stringMatching(/[^.]$/),
      Meta: null,
    })
  })
})
