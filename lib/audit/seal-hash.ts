import 'server-only'
import { createHash } from 'node:crypto'
import { configure } from 'safe-stable-stringify'
import type { AuditEvent } from '@/prisma/generated/client'

// Keys sorted at every depth, so that the same content is always the same text. A value it cannot encode is an error.
const canonicalJson = configure({ strict: true })

/** The hash before the first event. */
export const firstHash = Buffer.alloc(32)

/**
 * The hash of an event at its position in the chain: SHA-256 over the previous hash and all of its content. Empty
 * columns are left out, so that a column added later changes no earlier hash.
 */
export function sealHash(hashBefore: Uint8Array, event: AuditEvent): Buffer {
  return createHash('sha256')
    .update(hashBefore)
    .update(canonicalJson(sealedContent(event)) ?? '')
    .digest()
}

/** What the hash of an event is over: its columns that are not empty. */
export function sealedContent(event: AuditEvent): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null))
}
