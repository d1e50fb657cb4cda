import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { purposeKey } from './purpose-key'

const ivBytes = 12
const tagBytes = 16

type Binding = {
  /** Which derived key is used. */
  purpose: string
  /** The id of the row it belongs to: a cipher text copied to another row does not open. */
  boundTo: string
  /** Another than AUTH_SECRET, while that is being replaced. */
  secret?: string | undefined
}

/** Encrypts a short secret that has to be shown or sent later. AES-256-GCM: initialisation vector, tag, cipher text. */
export function seal(text: string, { purpose, boundTo, secret }: Binding): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', purposeKey(purpose, secret), iv).setAAD(Buffer.from(boundTo))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), sealed]))
}

/** The text again; null when it was tampered with, belongs to another row, or AUTH_SECRET has changed. */
export function unseal(stored: Uint8Array, { purpose, boundTo, secret }: Binding): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', purposeKey(purpose, secret), stored.subarray(0, ivBytes))
      .setAAD(Buffer.from(boundTo))
      .setAuthTag(stored.subarray(ivBytes, ivBytes + tagBytes))
    const opened = decipher.update(stored.subarray(ivBytes + tagBytes))
    // GCM outputs the text before it is verified; `final` throws if it is not genuine.
    decipher.final()
    return opened.toString('utf8')
  } catch {
    return null
  }
}
