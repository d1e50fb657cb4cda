import 'server-only'
import { hkdfSync } from 'node:crypto'
import { env } from '../env'

const derivedKeys = new Map<string, Buffer>()

/** A 256-bit key for one purpose, derived from AUTH_SECRET (RFC 5869): no two purposes share one. */
export function purposeKey(purpose: string): Buffer {
  const secret = env().AUTH_SECRET
  const name = `${purpose}\0${secret}`
  const known = derivedKeys.get(name)
  if (known) return known
  const derived = Buffer.from(hkdfSync('sha256', secret, '', `gatehouse ${purpose}`, 32))
  derivedKeys.set(name, derived)
  return derived
}
