import 'server-only'
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { env } from '../env'

const derivedKeys = new Map<string, { from: string; key: KeyObject }>()

/** A 256-bit key for one purpose, derived from AUTH_SECRET (RFC 5869): no two purposes share one. */
export function purposeKey(purpose: string): KeyObject {
  const secret = env().AUTH_SECRET
  const known = derivedKeys.get(purpose)
  if (known?.from === secret) return known.key
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `gatehouse ${purpose}`, 32)))
  derivedKeys.set(purpose, { from: secret, key })
  return key
}
