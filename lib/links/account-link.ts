import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import { env } from '../env'
import { dropMailsWithLink } from '../mail/drop-mails'

/** Why a link was mailed: the password was forgotten, or there never was one. */
export type LinkPurpose = 'password_reset' | 'invitation'

export type IssuedLink = {
  id: string
  /** 256 random bits, base64url. Only for the mail: the database keeps its hash. */
  token: string
  expiresAt: Date
}

/**
 * Makes the one live link of a person; an older one is dead from then on. It lives PASSWORD_RESET_SECONDS or
 * INVITATION_SECONDS by the clock of the database (seed: 1000 seconds). For verbs that have asked permission.
 */
export async function issueLink(tx: Tx, userId: string, purpose: LinkPurpose): Promise<IssuedLink> {
  const id = newId()
  const token = randomBytes(32).toString('base64url')
  const seconds = purpose === 'invitation' ? env().INVITATION_SECONDS : env().PASSWORD_RESET_SECONDS
  const [row] = await tx.$queryRaw<{ expires_at: Date }[]>`
    INSERT INTO account_link (id, user_id, purpose, token_hash, created_at, expires_at)
    VALUES (${id}, ${userId}, ${purpose}, ${tokenHash(token)}, now(), now() + make_interval(secs => ${seconds}))
    ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, purpose = excluded.purpose,
      token_hash = excluded.token_hash, created_at = excluded.created_at, expires_at = excluded.expires_at
    RETURNING expires_at`
  if (!row) throw new Error('the link was not written')
  return { id, token, expiresAt: row.expires_at }
}

/**
 * Kills the link of a person, if there is one, with the mail that has not gone out: after a password change, a
 * deactivation, a new address.
 */
export async function killLinks(tx: Tx, userId: string): Promise<void> {
  await tx.accountLink.deleteMany({ where: { userId } })
  await dropMailsWithLink(tx, userId)
}

/** SHA-256: what the database looks a token up by. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

/** The address in the mail. Its host comes from APP_URL and from nowhere else (checklist 35). */
export function linkUrl(token: string): string {
  return `${env().APP_URL}/reset-password/${token}`
}
