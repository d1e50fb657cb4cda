import 'server-only'
import type { AuditEventView } from '../audit-log/audit-event-view'
import type { GroupView } from '../groups/group-view'
import type { OrganisationDetails } from '../organisations/organisation-fields'
import type { UserWithKey } from '../user-record/present-user'

/** What the API description shows as examples, before a dialect has written it. */

export const sampleUser: UserWithKey = {
  id: '54bd0ad9ff4329b88985aafb',
  orgId: '54b53d3aeba6db5c35000002',
  firstName: 'Ada',
  lastName: 'Lovelace',
  emailAddress: 'ada@example.com',
  isActive: true,
  isAdmin: false,
  rights: { hasAllRights: false, privileges: { apis: 'read', users: 'write' } },
  privileges: { apis: 'read', users: 'write' },
  groups: [],
  version: 3,
  mayResetPasswords: false,
  passwordMaxDays: 0,
  passwordChangedAt: new Date('2026-11-26T08:05:00Z'),
  lastSignInAt: new Date('2026-11-26T09:30:00Z'),
  createdAt: new Date('2026-11-26T08:00:00Z'),
  accessKey: '',
  written: null,
}

export const sampleOrganisation: OrganisationDetails = {
  id: sampleUser.orgId,
  name: 'Acme',
  details: { owner_slug: 'acme' },
  additionalPermissions: {},
}

export const sampleGroup: GroupView = {
  id: '6565a1b2c3d4e5f601020304',
  orgId: sampleUser.orgId,
  name: 'API editors',
  description: 'Change APIs and policies',
  privileges: { apis: 'write', policies: 'write' },
  isActive: true,
  passwordMaxDays: 0,
  memberCount: 42,
  version: 3,
  createdAt: new Date('2026-11-26T08:00:00Z'),
  updatedAt: new Date('2026-11-26T09:30:00Z'),
}

export const sampleEvent: AuditEventView = {
  id: '6564f1c0a3b2c1d0e9f80706',
  orgId: sampleUser.orgId,
  occurredAt: new Date('2026-11-26T08:00:00Z'),
  action: 'user.updated',
  result: 'done',
  door: 'key',
  actor: { id: sampleUser.id, name: 'Ada Lovelace' },
  target: { id: '54bd0ad9ff4329b88985aafc', name: 'Jason Jasonson' },
  changes: { lastName: ['Jason', 'Jasonson'] },
  ipAddress: '203.0.113.7',
  userAgent: 'curl/8.5.0',
  requestId: '0d8f6a3e-6f0b-4a0b-9d9e-3f1f6c1f2a77',
  requestMethod: 'PUT',
  requestPath: '/api/users/54bd0ad9ff4329b88985aafc',
}
