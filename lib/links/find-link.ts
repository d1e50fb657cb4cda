import 'server-only'
import { db } from '../db/database'
import { type LinkPurpose, tokenHash } from './account-link'

/** A live link, as its page shows it. */
export type LinkView = {
  purpose: LinkPurpose
  userId: string
  firstName: string
  lastName: string
  emailAddress: string
  /** By the clock of the database, so that a wrong clock of the reader does not matter. */
  secondsLeft: number
}

/** What a token opens; null when it is expired, used, replaced or was never issued. Looking changes nothing. */
export async function findLink(token: string): Promise<LinkView | null> {
  const [found] = await db().$queryRaw<LinkView[]>`
    SELECT purpose, user_id AS "userId", first_name AS "firstName", last_name AS "lastName",
      email_address AS "emailAddress", ceil(extract(epoch FROM expires_at - now()))::int AS "secondsLeft"
    FROM account_link JOIN app_user ON app_user.id = account_link.user_id
    WHERE token_hash = ${tokenHash(token)} AND expires_at > now() AND is_active`
  return found ?? null
}
