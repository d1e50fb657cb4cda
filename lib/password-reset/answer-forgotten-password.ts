import 'server-only'
import type { User } from '@/prisma/generated/client'
import { anonymous, recordEvent } from '../audit/record-event'
import { db, inTransaction, type Tx } from '../db/database'
import { lockUser } from '../identity/lock-user'
import { issueLink } from '../links/account-link'
import { queueMail } from '../mail/queue-mail'
import { inUse } from '../organisations/organisation'
import { presentUser } from '../user-record/present-user'
import type { ForgottenPassword } from './ask-for-reset'
import { mailLink } from './mail-link'

/** So many accounts of one address get a link: those that were signed in to last. */
const mostAccounts = 20

/**
 * The task behind "Forgot password?": a link for the active user of this address, if there is one. Who has an account in
 * several organisations gets one mail, with a link for each.
 */
export async function answerForgottenPassword({ emailAddress, origin }: ForgottenPassword): Promise<void> {
  const found = await db().user.findMany({
    where: { emailAddress, isActive: true, organisation: inUse },
    select: { id: true },
    orderBy: [{ lastSignInAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: mostAccounts,
  })
  if (found.length === 0) return
  await inTransaction(async (tx) => {
    // In one order, so that two requests at the same moment do not wait for each other.
    for (const { id } of found.toSorted((one, other) => (one.id < other.id ? -1 : 1))) await lockUser(tx, id)
    const rows = await tx.user.findMany({ where: { id: { in: found.map(({ id }) => id) }, isActive: true } })
    const users = found.flatMap(({ id }) => rows.filter((row) => row.id === id))
    const [only, ...others] = users
    if (!only) return
    if (others.length > 0) await mailLinks(tx, users, origin)
    // Who has no password yet gets the invitation again. The one sent before keeps working, because anyone can ask
    // here.
    else
      await mailLink(tx, await presentUser(tx, only), purposeFor(only), {
        issuer: null,
        language: origin.language,
      })
    for (const user of users) {
      await recordEvent(tx, {
        actor: anonymous(user.orgId, origin),
        action: `${purposeFor(user)}.requested`,
        target: user,
      })
    }
  })
}

function purposeFor({ passwordHash }: User) {
  return passwordHash ? 'password_reset' : 'invitation'
}

async function mailLinks(tx: Tx, users: User[], { language }: ForgottenPassword['origin']): Promise<void> {
  const [first] = users
  if (!first) return
  const links = []
  const organisations = []
  for (const user of users) {
    links.push(await issueLink(tx, user.id, purposeFor(user), { isOwnRequest: true }))
    const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: user.orgId } })
    organisations.push(name)
  }
  const [firstLink] = links
  if (!firstLink) return
  const firstEnd = Math.min(...links.map(({ expiresAt }) => expiresAt.getTime()))
  await queueMail(tx, {
    kind: 'password_reset',
    user: first,
    toAddress: first.emailAddress,
    link: { id: firstLink.id, token: links.map(({ token }) => token).join(' ') },
    language,
    content: { firstName: first.firstName, expiresAt: new Date(firstEnd).toISOString(), organisations },
  })
}
