import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '../env'

/**
 * Access keys (decisions.md, "Access keys"): 32 lower-case hex digits; stored as a keyed hash for look-up and
 * encrypted for showing again. Both secrets come from AUTH_SECRET, each for one purpose (RFC 5869).
 */

const ivBytes = 12
const tagBytes = 16

/** 128 random bits as 32 lower-case hex digits. */
export function newAccessKey(): string {
  return randomBytes(16).toString('hex')
}

/** HMAC-SHA256, 32 bytes: what the database looks a key up by. */
export function accessKeyHash(accessKey: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', purposeKey('access key look-up')).update(accessKey).digest())
}

/** AES-256-GCM, bound to its user: initialisation vector, tag, cipher text. */
export function encryptAccessKey(accessKey: string, userId: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', purposeKey('access key display'), iv).setAAD(
    Buffer.from(userId),
  )
  const text = Buffer.concat([cipher.update(accessKey, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), text]))
}

/** The key again, or '' when it was encrypted under another AUTH_SECRET: such a key is dead until renewed. */
export function decryptAccessKey(stored: Uint8Array, userId: string): string {
  const bytes = Buffer.from(stored)
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      purposeKey('access key display'),
      bytes.subarray(0, ivBytes),
    )
      .setAAD(Buffer.from(userId))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString(
      'utf8',
    )
  } catch {
    return ''
  }
}

/** The columns of a fresh key, to be spread into a user's row. */
export function accessKeyColumns(accessKey: string, userId: string) {
  return { accessKeyHash: accessKeyHash(accessKey), accessKeyCipher: encryptAccessKey(accessKey, userId) }
}

const purposeKeys = new Map<string, Buffer>()

function purposeKey(purpose: string): Buffer {
  const secret = env().AUTH_SECRET
  const name = `${purpose}\0${secret}`
  const known = purposeKeys.get(name)
  if (known) return known
  const derived = Buffer.from(hkdfSync('sha256', secret, '', `gatehouse ${purpose}`, 32))
  purposeKeys.set(name, derived)
  return derived
}
