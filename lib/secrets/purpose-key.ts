import 'server-only'
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { env } from '../env'

/** Secret → purpose → key. There are two secrets while one is being replaced (lib/setup/rotate-secret.ts). */
const derivedKeys = new Map<string, Map<string, KeyObject>>()

/** A 256-bit key for one purpose, derived from AUTH_SECRET (RFC 5869): no two purposes share one. */
export function purposeKey(purpose: string, secret = env().AUTH_SECRET): KeyObject {
  const ofSecret = derivedKeys.get(secret) ?? new Map<string, KeyObject>()
  derivedKeys.set(secret, ofSecret)
  const known = ofSecret.get(purpose)
  if (known) return known
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `gatehouse ${purpose}`, 32)))
  ofSecret.set(purpose, key)
  return key
}
