import 'server-only'
import { anonymous, recordEvent } from '../audit/record-event'
import { db, inTransaction } from '../db/database'
import { lockUser } from '../identity/lock-user'
import { inUse } from '../organisations/organisation'
import { presentUser } from '../user-record/present-user'
import type { ForgottenPassword } from './ask-for-reset'
import { mailLink } from './mail-link'

/** The task behind "Forgot password?": a link for the active user of this address, if there is one. */
export async function answerForgottenPassword({ emailAddress, origin }: ForgottenPassword): Promise<void> {
  const found = await db().user.findFirst({
    where: { emailAddress, isActive: true, organisation: inUse },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  if (!found) return
  await inTransaction(async (tx) => {
    const user = await lockUser(tx, found.id)
    if (!user?.isActive) return
    // Who has no password yet gets the invitation again. The one sent before keeps working, because anyone can ask
    // here.
    const purpose = user.passwordHash ? 'password_reset' : 'invitation'
    await mailLink(tx, await presentUser(tx, user), purpose, { issuer: null, language: origin.language })
    await recordEvent(tx, {
      actor: anonymous(user.orgId, origin),
      action: `${purpose}.requested`,
      target: user,
    })
  })
}
