import 'server-only'
import type { AuditEvent } from '@/prisma/generated/client'
import { db, type Tx } from '../db/database'
import { firstHash } from './seal-hash'

/** A place in the chain of audit events. */
export type ChainPlace = { position: bigint; hash: Uint8Array }

/** A seal with its event, which may be missing. */
export type ChainLink = ChainPlace & { eventId: string; event: AuditEvent | null }

/** Where the chain of the database begins: after what is archived. */
export async function beginOfChain(tx: Tx = db()): Promise<ChainPlace> {
  const last = await tx.auditArchive.findFirst({ orderBy: { position: 'desc' } })
  return last ?? { position: 0n, hash: firstHash }
}

/** The next links after a position, in order. */
export async function readLinks(after: bigint, take: number): Promise<ChainLink[]> {
  const seals = await db().auditSeal.findMany({
    where: { position: { gt: after } },
    orderBy: { position: 'asc' },
    take,
  })
  const events = await db().auditEvent.findMany({ where: { id: { in: seals.map((seal) => seal.eventId) } } })
  const eventById = new Map(events.map((event) => [event.id, event]))
  return seals.map((seal) => ({ ...seal, event: eventById.get(seal.eventId) ?? null }))
}
