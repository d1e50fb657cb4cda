import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import { env } from '../env'
import { dropMailsWithLink } from '../mail/drop-mails'
import type { RightsBound } from '../permissions/rights-bound'
import { tokenIn } from './token-in'

/** Why a link was mailed: the password was forgotten, or there never was one. */
export type LinkPurpose = 'password_reset' | 'invitation'

/** The issuer of a link: its user, on "Forgot password?", or another user. */
export type LinkIssue =
  | { isOwnRequest: true }
  | {
      isOwnRequest: false
      /** The link works while its user's rights are within these (docs/decisions/024). */
      issuerRights: RightsBound
      /** Its issuer can see it, and so may know the password that is set with it. */
      isShown: boolean
    }

export type IssuedLink = {
  id: string
  /** 256 random bits, base64url. Only for the mail: the database keeps its hash. */
  token: string
  expiresAt: Date
}

/**
 * Makes a link for a user. A link that another user issues cancels every older one. A link requested on "Forgot
 * password?" cancels only links requested there, because anyone can request one. It works for PASSWORD_RESET_SECONDS or
 * INVITATION_SECONDS by the clock of the database. For verbs that have asked permission and locked the user.
 */
export async function issueLink(
  tx: Tx,
  userId: string,
  purpose: LinkPurpose,
  issue: LinkIssue,
): Promise<IssuedLink> {
  const id = newId()
  const token = randomBytes(32).toString('base64url')
  const seconds = purpose === 'invitation' ? env().INVITATION_SECONDS : env().PASSWORD_RESET_SECONDS
  const { isOwnRequest } = issue
  const issuerRights = issue.isOwnRequest || !issue.issuerRights ? null : JSON.stringify(issue.issuerRights)
  await tx.accountLink.deleteMany({ where: isOwnRequest ? { userId, isOwnRequest } : { userId } })
  const [row] = await tx.$queryRaw<{ expires_at: Date }[]>`
    INSERT INTO account_link (id, user_id, purpose, is_own_request, issuer_rights, is_shown, token_hash, created_at,
      expires_at)
    VALUES (${id}, ${userId}, ${purpose}, ${isOwnRequest}, ${issuerRights}::jsonb,
      ${!issue.isOwnRequest && issue.isShown}, ${tokenHash(token)}, now(), now() + make_interval(secs => ${seconds}))
    RETURNING expires_at`
  if (!row) throw new Error('the link was not written')
  return { id, token, expiresAt: row.expires_at }
}

/**
 * Ends the links of a user, if there are any, and drops their unsent mails: after a password change, a deactivation, a
 * new address.
 */
export async function killLinks(tx: Tx, userId: string): Promise<void> {
  await tx.accountLink.deleteMany({ where: { userId } })
  await dropMailsWithLink(tx, userId)
}

/** SHA-256, by which the database looks up a token. @param token as it was in an address */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    createHash('sha256')
      .update(tokenIn(token, /[\w-]{43}/))
      .digest(),
  )
}
