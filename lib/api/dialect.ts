import 'server-only'
import type { z } from 'zod'
import type { AccessView } from '../access/access-view'
import type { ExportedAccess } from '../access/export-access'
import type { AuditEventView } from '../audit-log/audit-event-view'
import type { AppError } from '../errors/app-error'
import type { MembersChanged } from '../groups/change-members'
import type { GroupView } from '../groups/group-view'
import type { GroupPage } from '../groups/list-groups'
import type { CsvSeparator } from '../i18n/csv-separator'
import type { AdditionalPermissions, OrganisationDetails } from '../organisations/organisation-fields'
import type { UserWithKey } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import type { UserPage } from '../users/directory/list-users'
import type { CreateUserInput, SetPasswordInput, UserUpdate } from '../users/user.schema'

/** Media types of bodies. */
export const json = 'application/json'
export const csv = 'text/csv'

/** A list that is read batch by batch while it is sent. */
type Batches<Item> = { batches: () => AsyncGenerator<Item[]> | Promise<AsyncGenerator<Item[]>> }

type UserFile = Batches<UserView> & { separator: CsvSeparator }
type AuditLogPage = { events: AuditEventView[]; pageCount: number }
type AuditLogFile = Batches<AuditEventView> & { file: 'csv' | 'json'; separator: CsvSeparator }

/** What verbs return, by the name that contracts give to it. */
export type Outcomes = {
  users: UserPage | Batches<UserWithKey>
  userFile: UserFile
  user: UserWithKey
  userCreated: { id: string }
  // That it was done is all that is told.
  userUpdated: unknown
  userDeleted: unknown
  userRevoked: unknown
  passwordSet: unknown
  keyRenewed: unknown
  access: AccessView
  accessFile: Batches<ExportedAccess> & { separator: CsvSeparator }
  groups: GroupPage
  group: GroupView
  groupCreated: GroupView
  groupUpdated: unknown
  groupDeleted: unknown
  membersChanged: MembersChanged
  // The same as programs of 5.x know them.
  userGroups: GroupPage
  userGroup: GroupView
  userGroupCreated: { id: string }
  userGroupUpdated: unknown
  userGroupDeleted: unknown
  organisations: { organisations: OrganisationDetails[]; pages: number }
  organisation: OrganisationDetails
  // Their ids.
  organisationCreated: string
  organisationImported: string
  organisationUpdated: unknown
  organisationDeleted: unknown
  userOfOperator: UserWithKey
  userWithResetChanged: UserWithKey
  userForOperator: UserWithKey
  additionalPermissions: AdditionalPermissions
  additionalPermissionsUpdated: unknown
  auditLog: AuditLogPage | Batches<AuditEventView> | AuditLogFile
  auditEvent: AuditEventView
  healthy: unknown
  hello: unknown
  noLicence: unknown
  /** OpenAPI as JSON. */
  description: string
}

export type OutcomeName = keyof Outcomes

/** An answer before it becomes bytes. Keys stand in the order of the wire. */
export type Answer = { status: number; headers?: Record<string, string> } & Body

/** What is to be written as JSON, or JSON that was written already. */
type Body = { body: unknown } | { json: string }

/** An answer that is made part by part while it is sent. */
type Streamed = {
  parts: () => AsyncGenerator<string> | Promise<AsyncGenerator<string>>
  headers?: Record<string, string>
}

/** How one outcome is told. */
export type Presentation<Outcome> = {
  write: (outcome: Outcome) => Answer | Streamed
  /** The ETag of the answer, if it has one. */
  entityTag?: (outcome: Outcome) => string
  /** The shapes of bodies by media type. */
  content: Record<string, z.ZodType>
  /** Those that are there only sometimes. */
  headers?: readonly string[]
  /** What the API description shows, as `write` tells it. */
  example: Outcome
}

/** The shapes of bodies that are not the same in all dialects. Asked for when the first request comes: rules may be settings. */
export type Inputs = {
  createUser(): z.ZodType<CreateUserInput>
  updateUser(): z.ZodType<UserUpdate>
  setPassword(): z.ZodType<SetPasswordInput>
}

/** Where something failed, as some wordings name it. */
export type FailedAt = {
  /** The path of the endpoint. */
  path: string
  /** The operation; none where the address or the method is not one. */
  operationId?: string | undefined
}

/**
 * One generation of the API: what it reads and how it answers. Everything that differs between them, and nothing else, is
 * behind this type. A door hands it to its routes (lib/api/open-door.ts).
 */
export type Dialect = {
  /** Of the dialect, not of the product, which strangers are not told (docs/security.md). */
  version: string
  /** What is sent, as this generation decodes JSON; absent: as it is. @throws AppError malformed */
  decode?: (operationId: string, sent: Record<string, unknown>) => Record<string, unknown>
  inputs: Inputs
  outcomes: { [Name in OutcomeName]: Presentation<Outcomes[Name]> }
  failed(error: AppError, at: FailedAt): Answer
  /** The shape of a failure's body. */
  failure: z.ZodType
}
