import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import type { Actor, RequestOrigin } from '../permissions/actor'
import { visibleValue } from '../text/visible-text'
import { namesWithoutAccount } from './actor-name'
import type { AuditAction } from './audit-action'
import type { AuditDoor } from './audit-door'
import { resultOf } from './audit-result'

/** The actor of an event: a person or program, or the operator at the console or the setup link. */
export type AuditActor = Pick<Actor, 'orgId' | 'name' | 'origin'> & {
  kind: AuditDoor
  userId: string | null
}

/** The target of an event: a user, or a group. */
export type AuditTarget = { id: string; orgId?: string } & (
  | { firstName: string; lastName: string }
  | { name: string }
)

/** Field → [before, after]. Never a secret; for those, only that they changed. */
export type AuditChanges = Record<string, [unknown, unknown]>

type Event = {
  actor: AuditActor
  action: AuditAction
  target?: AuditTarget
  changes?: AuditChanges
}

const noOrigin: RequestOrigin = { requestId: null, ipAddress: null, userAgent: null }

/** An event that was written: its id, and its time by the clock of the database. */
export type RecordedEvent = { id: string; at: Date }

/** Writes one row of the audit log. It takes the transaction of the change, so neither exists without the other. */
export async function recordEvent(tx: Tx, event: Event): Promise<RecordedEvent> {
  const { id, occurredAt } = await tx.auditEvent.create({
    data: eventRow(event),
    select: { id: true, occurredAt: true },
  })
  return { id, at: occurredAt }
}

type EventRow = ReturnType<typeof eventRow>

const columnOf: Record<keyof EventRow, string> = {
  id: 'id',
  orgId: 'org_id',
  actorKind: 'actor_kind',
  actorId: 'actor_id',
  actorName: 'actor_name',
  action: 'action',
  result: 'result',
  targetId: 'target_id',
  targetName: 'target_name',
  changes: 'changes',
  requestId: 'request_id',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
  requestMethod: 'request_method',
  requestPath: 'request_path',
}
const eventFields = Object.keys(columnOf) as (keyof EventRow)[]

/** For SQL that writes an event in the statement of its change: the columns, and the values of `eventRow` in their order. */
export const eventColumns = Object.values(columnOf)
export function eventValues(row: EventRow): unknown[] {
  return eventFields.map((field) => (field === 'changes' ? JSON.stringify(row.changes) : row[field]))
}

/** The row of an event before it is written; the database sets `occurredAt`. */
export function eventRow({ actor, action, target, changes = {} }: Event) {
  const { requestId, ipAddress, userAgent, requestMethod = null, requestPath = null } = actor.origin
  return {
    id: newId(),
    // Who is above all organisations acts in that of the target.
    orgId: actor.orgId || target?.orgId || installationLog,
    actorKind: actor.kind,
    actorId: actor.userId || null,
    actorName: actor.name,
    action,
    result: resultOf(action),
    targetId: target?.id ?? null,
    targetName: target ? nameOf(target) : null,
    // A search term may contain any character; neither PostgreSQL nor a reader may fail on it.
    changes: visibleValue(changes) as Prisma.InputJsonObject,
    requestId,
    ipAddress,
    userAgent,
    requestMethod,
    requestPath,
  }
}

function nameOf(target: AuditTarget): string {
  return 'name' in target ? target.name : `${target.firstName} ${target.lastName}`
}

/** An actor of whom only the origin is known. */
export function anonymous(orgId: string, origin: RequestOrigin): AuditActor {
  return { kind: 'anonymous', userId: null, orgId, name: namesWithoutAccount.anonymous, origin }
}

/** An operator, and how they came in: at the command line, by the setup link, or with the secret of the Admin API. */
export type Operator = { kind: 'cli' | 'setup' | 'admin_api'; origin: RequestOrigin }

/** The operator at the command line. */
export const operatorAtConsole: Operator = { kind: 'cli', origin: noOrigin }

/** The log of the installation itself has no organisation. */
export const installationLog = ''

/** An operator as the actor of an event. They have no account. */
export function operator({ kind, origin }: Operator, orgId: string): AuditActor {
  return { kind, userId: null, orgId, name: namesWithoutAccount[kind], origin }
}

/** Gatehouse itself, when it does something at its time. */
export function gatehouseItself(orgId: string): AuditActor {
  return { kind: 'system', userId: null, orgId, name: 'Gatehouse', origin: noOrigin }
}
