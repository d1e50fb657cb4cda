import 'server-only'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { db, inTransaction } from '../../db/database'
import { idAt } from '../../db/new-id'
import { OperatorError } from '../../operator/operator-error'
import { beginOfChain, type ChainPlace, readLinks } from '../chain'
import { logOfInstallation } from '../log-of-installation'
import { gatehouseItself, recordEvent } from '../record-event'
import { sealEvents } from '../seal-events'
import { type ArchivedLink, isSame, verifyArchiveFile, writeArchiveFile } from './archive-file'

/** Events of a file, so that removing them is one short transaction. */
const mostEvents = 50_000
const batchSize = 1000
/** Any number. One process archives at a time. */
const lockNumber = 7_114_385

export type ArchivedEvents = { files: string[]; events: number }

/**
 * Moves the events from before `before` into files of `folder`: from the beginning of the chain to the first event that
 * is newer. Each file is read again and verified before its events are removed.
 * @returns the names of the files
 */
export async function archiveEvents({
  before,
  folder,
}: {
  before: Date
  folder: string
}): Promise<ArchivedEvents> {
  await sealEvents({ look: 'all' })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const archived: ArchivedEvents = { files: [], events: 0 }
  while (true) {
    const one = await archiveFile(before, folder)
    if (!one) return archived
    archived.files.push(one.file)
    archived.events += one.events
  }
}

async function archiveFile(before: Date, folder: string): Promise<{ file: string; events: number } | null> {
  const begin = await beginOfChain()
  const end = await endOf(begin, before)
  if (end === null) return null
  const name = `audit-${padded(begin.position + 1n)}-${padded(end)}.jsonl.gz`
  const file = path.join(folder, name)
  await writeArchiveFile(file, begin, linksBetween(begin.position, end))
  const verified = await verifyArchiveFile(file)
  if (!isSame(verified.after, begin) || verified.end.position !== end)
    throw new OperatorError(`${file} does not hold what it should; no events were removed.`)
  await removeArchived(begin, verified.end, name)
  return { file: name, events: verified.events }
}

/** @returns the last position that goes into the next file, or null if there is none */
async function endOf({ position }: ChainPlace, before: Date): Promise<bigint | null> {
  const [row] = await db().$queryRaw<{ end: bigint | null }[]>`
    SELECT coalesce(
      (SELECT min(position) - 1 FROM audit_seal WHERE event_id >= ${idAt(before)}),
      (SELECT max(position) FROM audit_seal)
    ) AS end`
  const end = row?.end ?? 0n
  if (end <= position) return null
  const longest = position + BigInt(mostEvents)
  return end < longest ? end : longest
}

async function* linksBetween(after: bigint, end: bigint): AsyncGenerator<ArchivedLink> {
  let last = after
  while (last < end) {
    const links = await readLinks(last, Math.min(batchSize, Number(end - last)))
    for (const { position, hash, event } of links) {
      if (!event || position !== last + 1n) {
        throw new OperatorError(
          `The audit log is broken at row ${last + 1n}, so it is not archived: see "npm run admin -- audit verify".`,
        )
      }
      yield { position, hash, event }
      last = position
    }
    if (links.length === 0) return
  }
}

async function removeArchived(begin: ChainPlace, end: ChainPlace, file: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockNumber}::bigint)`
    if ((await beginOfChain(tx)).position !== begin.position)
      throw new OperatorError('Another process archives audit events; no events were removed.')
    const newest = await tx.auditEvent.findFirstOrThrow({
      where: { id: (await tx.auditSeal.findUniqueOrThrow({ where: { position: end.position } })).eventId },
    })
    const eventCount = Number(end.position - begin.position)
    await tx.auditArchive.create({
      data: {
        position: end.position,
        hash: new Uint8Array(end.hash),
        eventCount,
        until: newest.occurredAt,
        file,
      },
    })
    await tx.$executeRaw`
      DELETE FROM audit_event USING audit_seal
      WHERE audit_seal.event_id = audit_event.id AND position <= ${end.position}`
    await tx.$executeRaw`DELETE FROM audit_seal WHERE position <= ${end.position}`
    const changes = { file: [null, file], events: [null, eventCount] } satisfies Record<
      string,
      [unknown, unknown]
    >
    const actor = gatehouseItself(await logOfInstallation(tx))
    await recordEvent(tx, { actor, action: 'audit_log.archived', changes })
  })
}

function padded(position: bigint): string {
  return String(position).padStart(12, '0')
}
