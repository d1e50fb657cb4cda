import 'server-only'
import { randomBytes } from 'node:crypto'
import type { User } from '@/prisma/generated/client'
import { recordEvent } from '../../audit/record-event'
import { recordOutgrown } from '../../audit/record-outgrown'
import { db, inTransaction } from '../../db/database'
import { env } from '../../env'
import { AppError } from '../../errors/app-error'
import { sentence } from '../../i18n/sentence'
import { signInResults, signIns } from '../../measures/sign-ins'
import { inUse } from '../../organisations/organisation'
import type { RequestOrigin } from '../../permissions/actor'
import { boundIn, exceedsBound } from '../../permissions/rights-bound'
import { showUser } from '../../user-record/present-user'
import { actorOf } from '../actor-of'
import { beginPending, choosePending } from '../sign-in/pending-sign-in'
import { recordFailedSignIn } from '../sign-in/record-failed-sign-in'
import { guardedAttempt } from '../sign-in/sign-in-delay'
import {
  type Credentials,
  normalizedAddress,
  verifyCredentials,
  withCurrentHash,
} from '../sign-in/verify-credentials'

/**
 * Signs in with e-mail address and password: a new session row with a new id (ASVS 7.2.4). If the password is right in
 * several organisations, it is the one signed in to last.
 * @returns the session's id, or null for wrong credentials of any kind
 * @throws AppError limited while the account or the client's address has to wait; outgrown when the password is right
 *   but known to a user with fewer rights (decision 024)
 */
export function startSession(credentials: Credentials, origin: RequestOrigin): Promise<Started | null> {
  return told(async () => {
    const [account] = await verified(credentials, origin)
    return account ? open(await withCurrentHash(account, credentials.password), origin) : null
  })
}

/**
 * The same for a browser, which asks: if the password is right in several organisations, a step is left.
 * @returns the token of that step (pending-sign-in.ts), or what `startSession` returns
 */
export async function startOrAsk(
  credentials: Credentials,
  origin: RequestOrigin,
): Promise<Started | { pendingToken: string } | null> {
  const accounts: User[] = []
  const started = await told(async () => {
    accounts.push(...(await verified(credentials, origin)))
    const [account, ...others] = accounts
    if (!account || others.length > 0) return null
    return open(await withCurrentHash(account, credentials.password), origin)
  })
  return accounts.length > 1 ? { pendingToken: await beginPending(accounts) } : started
}

/** The step that was left. @returns null when it is over, or this organisation was no choice @throws AppError outgrown */
export function startChosen(
  { pendingToken, organisation }: { pendingToken: string; organisation: string },
  origin: RequestOrigin,
): Promise<Started | null> {
  return told(async () => {
    const account = await choosePending(pendingToken, organisation)
    return account && open(account, origin)
  })
}

async function told(signIn: () => Promise<Started | null>): Promise<Started | null> {
  try {
    const started = await signIn()
    signIns.tell({ result: started ? 'done' : 'wrong' })
    return started
  } catch (error) {
    const code = error instanceof AppError ? error.code : ''
    signIns.tell({ result: signInResults.find((result) => result === code) ?? 'error' })
    throw error
  }
}

type Started = { sessionId: string; userId: string }

/** The accounts of these credentials, if they may be tried now. */
async function verified(credentials: Credentials, origin: RequestOrigin): Promise<User[]> {
  const emailAddress = normalizedAddress(credentials.email)
  const attempt = {
    emailAddress,
    ipAddress: origin.ipAddress,
    tell: (outcome: 'failed' | 'refused') => recordFailedSignIn(emailAddress, outcome, origin),
  }
  const found = await guardedAttempt(attempt, async () => {
    const accounts = await verifyCredentials(credentials)
    return accounts.length > 0 ? accounts : null
  })
  return found ?? []
}

/** A session of this account, whose password was right. */
async function open(verified: User, origin: RequestOrigin): Promise<Started | null> {
  if (exceedsBound((await showUser(db(), verified)).rights, boundIn(verified.passwordRights))) {
    await recordOutgrown('password', verified, origin)
    throw new AppError('outgrown', sentence('passwordOutgrown'))
  }

  const sessionId = randomBytes(32).toString('hex')
  const started = await inTransaction(async (tx) => {
    // Read again: the person may have been deactivated, or the password changed, while the hash was computed.
    const { count } = await tx.user.updateMany({
      where: {
        id: verified.id,
        isActive: true,
        passwordHash: verified.passwordHash,
        organisation: inUse,
      },
      data: { lastSignInAt: new Date() },
    })
    if (count === 0) return null
    const user = await tx.user.findUniqueOrThrow({ where: { id: verified.id } })
    await tx.session.deleteMany({ where: { expiresAt: { lt: new Date() } } })
    await tx.session.create({
      data: {
        id: sessionId,
        userId: user.id,
        expiresAt: new Date(Date.now() + env().SESSION_TOTAL_HOURS * 3_600_000),
        ipAddress: origin.ipAddress,
        userAgent: origin.userAgent,
      },
    })
    const actor = actorOf(await showUser(tx, user), { kind: 'session', sessionId }, origin)
    await recordEvent(tx, { actor, action: 'session.started', target: user })
    return { sessionId, userId: user.id }
  })
  if (!started) await recordFailedSignIn(verified.emailAddress, 'failed', origin)
  return started
}
