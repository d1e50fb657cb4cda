import 'server-only'
import type { AuditEvent } from '@/prisma/generated/client'
import { inTransaction, type Tx } from '../db/database'
import { idAt } from '../db/new-id'
import { beginOfChain, type ChainPlace } from './chain'
import { sealHash } from './seal-hash'

/** Any number. The process that extends the chain holds this lock, so only one does at a time. */
const lockNumber = 7_114_383
// Few enough that a batch is freed before the garbage collector promotes it to the old generation.
const batchSize = 200
// Ids are made a moment before their event commits, by clocks that differ a little.
const lookBackMs = 10 * 60_000

type Look = {
  /** Only the last minutes, which is quick, or every unsealed event. */
  look: 'recent' | 'all'
  /** Waits while another process does it; otherwise leaves it to that process. */
  isPatient?: boolean
}

/**
 * Adds committed events to the end of the chain. Writers do not wait for it and it does not wait for them: an event
 * that is committed late gets a later position (docs/decisions/016). @returns how many
 */
export async function sealEvents({ look, isPatient = true }: Look): Promise<number> {
  let sealed = 0
  let from = look === 'all' ? '' : idAt(new Date(Date.now() - lookBackMs))
  while (true) {
    const batch = await inTransaction((tx) => sealBatch(tx, from, isPatient))
    sealed += batch.length
    const last = batch.at(-1)
    if (!last || batch.length < batchSize) return sealed
    from = last.id
  }
}

async function sealBatch(tx: Tx, from: string, isPatient: boolean): Promise<AuditEvent[]> {
  if (!(await takeLock(tx, isPatient))) return []
  // Every column, because the seal is over all of them; in one query and without a model, which takes less memory.
  const events = await tx.$queryRaw<AuditEvent[]>`
    SELECT id, org_id AS "orgId", occurred_at AS "occurredAt", actor_kind AS "actorKind", actor_id AS "actorId",
      actor_name AS "actorName", action, result, target_id AS "targetId", target_name AS "targetName", changes,
      ip_address AS "ipAddress", user_agent AS "userAgent", request_id AS "requestId",
      request_method AS "requestMethod", request_path AS "requestPath"
    FROM audit_event AS event
    WHERE id > ${from} AND NOT EXISTS (SELECT 1 FROM audit_seal WHERE event_id = event.id)
    ORDER BY id LIMIT ${batchSize}`
  if (events.length === 0) return []
  const { position, hash } = await lastSeal(tx)
  const hashes = chain(events, hash)
  await tx.$executeRaw`
    INSERT INTO audit_seal (position, event_id, hash)
    SELECT ${position}::bigint + place, id, decode(hash, 'hex')
    FROM unnest(${events.map(({ id }) => id)}::text[], ${hashes}::text[]) WITH ORDINALITY AS seal (id, hash, place)`
  return events
}

async function takeLock(tx: Tx, isPatient: boolean): Promise<boolean> {
  if (isPatient) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockNumber}::bigint)`
    return true
  }
  const [row] = await tx.$queryRaw<{ isMine: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${lockNumber}::bigint) AS "isMine"`
  return row?.isMine ?? false
}

async function lastSeal(tx: Tx): Promise<ChainPlace> {
  const seal = await tx.auditSeal.findFirst({ orderBy: { position: 'desc' } })
  // All of it may be archived.
  return seal ?? beginOfChain(tx)
}

/** The hashes of the seals of these events, in hex. */
function chain(events: AuditEvent[], hashBefore: Uint8Array): string[] {
  let hash = hashBefore
  return events.map((event) => {
    const next = sealHash(hash, event)
    hash = next
    return next.toString('hex')
  })
}
