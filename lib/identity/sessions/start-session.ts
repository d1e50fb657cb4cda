import 'server-only'
import { randomBytes } from 'node:crypto'
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
import { recordFailedSignIn } from '../sign-in/record-failed-sign-in'
import { guardedAttempt } from '../sign-in/sign-in-delay'
import { normalizedAddress, verifyCredentials } from '../sign-in/verify-credentials'

/**
 * Signs in with e-mail address and password: a new session row with a new id (ASVS 7.2.4).
 * @returns the session's id, or null for wrong credentials of any kind
 * @throws AppError limited while the account or the client's address has to wait; outgrown when the password is right
 *   but known to a user with fewer rights (decision 024)
 */
export async function startSession(credentials: Credentials, origin: RequestOrigin): Promise<Started | null> {
  try {
    const started = await signIn(credentials, origin)
    signIns.tell({ result: started ? 'done' : 'wrong' })
    return started
  } catch (error) {
    const code = error instanceof AppError ? error.code : ''
    signIns.tell({ result: signInResults.find((result) => result === code) ?? 'error' })
    throw error
  }
}

type Credentials = { email: string; password: string }
type Started = { sessionId: string; userId: string }

async function signIn(credentials: Credentials, origin: RequestOrigin): Promise<Started | null> {
  const emailAddress = normalizedAddress(credentials.email)
  const attempt = {
    emailAddress,
    ipAddress: origin.ipAddress,
    tell: (outcome: 'failed' | 'refused') => recordFailedSignIn(emailAddress, outcome, origin),
  }
  const verified = await guardedAttempt(attempt, () => verifyCredentials(credentials))
  if (!verified) return null
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
  if (!started) await attempt.tell('failed')
  return started
}
