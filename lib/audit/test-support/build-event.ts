import { db } from '../../db/database'
import { idAt, newId } from '../../db/new-id'

type Wishes = {
  orgId: string
  occurredAt?: Date
  actorKind?: string
  actorId?: string | null
  actorName?: string
  action?: string
  result?: string
  targetId?: string | null
  targetName?: string | null
  changes?: object
  ipAddress?: string
  userAgent?: string
  requestMethod?: string
  requestPath?: string
}

/** An event as another version of the product, or another day, may have written it. @returns its id */
export async function buildEvent({ occurredAt, ...wishes }: Wishes): Promise<string> {
  const id = newId()
  const { id: created } = await db().auditEvent.create({
    data: {
      // The id contains the time of the event; its end makes it unique.
      id: occurredAt ? idAt(occurredAt).slice(0, 12) + id.slice(12) : id,
      ...(occurredAt ? { occurredAt } : {}),
      actorKind: 'key',
      actorName: 'Jo Smith',
      action: 'user.updated',
      ...wishes,
    },
  })
  return created
}
