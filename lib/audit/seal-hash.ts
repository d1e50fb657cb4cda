import 'server-only'
import { createHash } from 'node:crypto'
import { configure } from 'safe-stable-stringify'
import type { AuditEvent } from '@/prisma/generated/client'

// Keys sorted at every depth, so that the same content is always the same text. Anything it cannot tell is a mistake.
const canonicalJson = configure({ strict: true })

/** What stands before the first event. */
export const firstHash = Buffer.alloc(32)

/**
 * The hash of an event at its place in the chain: SHA-256 over the hash before it and all of its content. Columns that
 * are empty do not count, so that a column added later changes no hash of before.
 */
export function sealHash(hashBefore: Uint8Array, event: AuditEvent): Buffer {
  const content = Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null))
  return createHash('sha256')
    .update(hashBefore)
    .update(canonicalJson(content) ?? '')
    .digest()
}
