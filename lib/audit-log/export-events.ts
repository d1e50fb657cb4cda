import 'server-only'
import { recordEvent } from '../audit/record-event'
import { batchesOfIds, partSize } from '../db/batches-of-ids'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { searchForStream } from '../db/searches'
import { inTransactionOf, recognisedAgain } from '../identity/in-transaction-of'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import type { AuditEventView } from './audit-event-view'
import type { AuditFilter } from './audit-filter'
import { presentEvent } from './present-event'
import { endOfPart, eventsOf, selectIds, selectionOf } from './select-events'

/** The formats of a download. */
export const exportFormats = ['csv', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** All events of a filter as a download, which is audited itself. @throws AppError forbidden */
export async function exportEvents(
  actor: Actor,
  filter: AuditFilter,
  format: ExportFormat,
): Promise<AsyncGenerator<AuditEventView[]>> {
  const events = streamEvents(actor, filter)
  await inTransactionOf(actor, async (tx, actor) => {
    authorizeAct(actor, 'audit.read')
    const chosen = Object.entries(filter).map(([name, value]) => [name, [null, value]] as const)
    const changes = { format: [null, format] as [null, string], ...Object.fromEntries(chosen) }
    await recordEvent(tx, { actor, action: 'audit_log.exported', changes })
  })
  return events
}

const batchSize = 500

/**
 * All events of a filter, the newest first, a batch at a time: memory stays the same however many there are, and a slow
 * reader holds no transaction open. Events that happen during the download are not in it. @throws AppError forbidden,
 * before the first batch
 */
export async function* streamEvents(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditEventView[]> {
  authorizeAct(actor, 'audit.read')
  const selection = await searchForStream(actor, (run) => selectionOf(run, actor.orgId, filter))
  const newest = newId()
  const ids = batchesOfIds({
    batchSize,
    read: (after, through) => {
      const range = { before: after ?? newest, ...(through === null ? {} : { through }), take: batchSize }
      return searchForStream(actor, (run) => selectIds(run, selection, range))
    },
    endOfPart: (after) =>
      searchForStream(actor, (run) =>
        endOfPart(run, actor.orgId, { before: after ?? newest, size: partSize }),
      ),
  })
  for await (const batch of ids) {
    // Read again for every batch: an actor who lost the right, or whose key was renewed, gets no further batches.
    authorizeAct(await recognisedAgain(db(), actor), 'audit.read')
    yield (await eventsOf(batch)).map(presentEvent)
  }
}
