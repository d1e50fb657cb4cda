import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import { purposeKey } from './purpose-key'
import { seal, unseal } from './seal'

/**
 * Access keys (docs/permissions.md): 32 lower-case hex digits, stored as a keyed hash to look them up and encrypted to
 * show them again. Both secrets come from AUTH_SECRET, each for one purpose (RFC 5869).
 */

/** 128 random bits as 32 lower-case hex digits. */
export function newAccessKey(): string {
  return randomBytes(16).toString('hex')
}

/** HMAC-SHA256, 32 bytes: the database looks a key up by it. */
export function accessKeyHash(accessKey: string, secret?: string): Uint8Array<ArrayBuffer> {
  const key = purposeKey('access key look-up', secret)
  return new Uint8Array(createHmac('sha256', key).update(accessKey).digest())
}

/** Sealed, so that it can be shown again; bound to its user. */
function encryptAccessKey(accessKey: string, userId: string, secret?: string): Uint8Array<ArrayBuffer> {
  return seal(accessKey, { purpose: 'access key display', boundTo: userId, secret })
}

/** The key again, or '' when it was sealed under another AUTH_SECRET: such a key does not work until renewed. */
export function decryptAccessKey(stored: Uint8Array, userId: string, secret?: string): string {
  return unseal(stored, { purpose: 'access key display', boundTo: userId, secret }) ?? ''
}

/** The columns of a fresh key, to be spread into a user's row. */
export function accessKeyColumns(accessKey: string, userId: string, secret?: string) {
  return {
    accessKeyHash: accessKeyHash(accessKey, secret),
    accessKeyCipher: encryptAccessKey(accessKey, userId, secret),
  }
}
