import 'server-only'
import type { RecordedEvent } from '../audit/record-event'
import type { Actor } from '../permissions/actor'
import { may } from '../permissions/authorize'

/** An event as a receipt tells it: when, and its id for users who may read the audit log. */
export type ToldEvent = { at: Date; id: string | null }

export function toldEvent(actor: Actor, { id, at }: RecordedEvent): ToldEvent {
  return { at, id: may(actor, 'audit.read') ? id : null }
}
