import 'server-only'
import { AppError } from '../../errors/app-error'
import { networksOf } from '../../rate-limit/networks'
import { consume, giveBack, hashed, isFirst, limitedOr, makeLimiter } from '../../rate-limit/rate-limit'

/*
 * Guessing passwords gets slower with every failure of an account, whether it exists or not, and never locks it: open
 * sessions and reset links keep working (docs/security.md, Limits; ASVS 6.1.1, 6.3.1; NIST SP 800-63B-4 §3.2.2).
 */

const freeFailures = 5
const longestDelaySeconds = 900
const memorySeconds = 24 * 3600

const failures = () => makeLimiter('sign-in failures', Number.MAX_SAFE_INTEGER, memorySeconds)
// One attempt per delay; each attempt sets the length of the next delay.
const pause = () => makeLimiter('sign-in delay', 1, longestDelaySeconds)
// The first refusal of a delay is told; the others are repetitions.
const refusals = () => makeLimiter('sign-in refusal told', 1, longestDelaySeconds)

/** Whose password is tried, from where, and who is told the outcome. */
export type Attempt = {
  emailAddress: string
  ipAddress: string | null
  /**
   * For the audit log: every wrong password, and the first attempt that ran into a delay; the others of that delay are
   * not told.
   */
  tell: (outcome: 'failed' | 'refused') => Promise<unknown>
}

/** Seconds to wait after this many failures in a row: none, then 1, 2, 4 … up to 15 minutes. */
export function delayAfter(failureCount: number): number {
  if (failureCount < freeFailures) return 0
  return Math.min(longestDelaySeconds, 2 ** (failureCount - freeFailures))
}

/**
 * Runs a check of a password, if the account and the client's address may try now. The attempt is counted before the
 * check, so that parallel attempts cannot all slip through; a success takes the count back.
 * @returns what `check` returns; null means the password was wrong
 * @throws AppError limited, with the seconds to wait
 */
export async function guardedAttempt<T>(
  { emailAddress, ipAddress, tell }: Attempt,
  check: () => Promise<T | null>,
): Promise<T | null> {
  const account = hashed(emailAddress)
  const address = ipAddress ?? 'unknown'
  await tellingRefusal(account, tell, () => refuseWhilePaused(account))
  const { network, site } = networksOf(address)
  await tellingRefusal(hashed(`client address ${site ?? network}`), tell, () =>
    consume('sign-in failure by client address', address),
  )
  const { consumedPoints } = await failures().penalty(account)
  await tellingRefusal(account, tell, () => beginPause(account, delayAfter(consumedPoints)))

  const result = await check().catch(async (error) => {
    // A full queue or a lost database does not count as a failed sign-in.
    await takeBack(emailAddress, address)
    throw error
  })
  if (result === null) {
    await tell('failed')
    return null
  }
  await clearSignInDelay(emailAddress)
  await giveBack('sign-in failure by client address', address)
  return result
}

async function takeBack(emailAddress: string, address: string): Promise<void> {
  await failures().reward(hashed(emailAddress))
  await pause().delete(hashed(emailAddress))
  await giveBack('sign-in failure by client address', address)
}

/** How many seconds this account still has to wait; 0 when it need not. */
export async function signInDelayOf(emailAddress: string): Promise<number> {
  const state = await pause().get(hashed(emailAddress))
  return state && state.consumedPoints > 0 ? Math.max(0, Math.ceil(state.msBeforeNext / 1000)) : 0
}

/** Forgets the failures of an account: after a success, a mailed link, or by an admin. */
export async function clearSignInDelay(emailAddress: string): Promise<void> {
  const account = hashed(emailAddress)
  await Promise.all([failures(), pause(), refusals()].map((limiter) => limiter.delete(account)))
}

/** A new address of the same account: the failures keep counting, or a change of address would end a delay. */
export async function carrySignInDelay(formerAddress: string, emailAddress: string): Promise<void> {
  for (const limiter of [failures(), pause()]) {
    const state = await limiter.get(hashed(formerAddress))
    if (!state || state.msBeforeNext <= 0) continue
    await limiter.set(hashed(emailAddress), state.consumedPoints, Math.ceil(state.msBeforeNext / 1000))
  }
}

async function tellingRefusal(who: string, tell: Attempt['tell'], admit: () => Promise<void>): Promise<void> {
  try {
    await admit()
  } catch (error) {
    const isLimited = error instanceof AppError && error.code === 'limited'
    if (isLimited && (await isFirst(refusals(), who, error.retryAfterSeconds))) await tell('refused')
    throw error
  }
}

async function refuseWhilePaused(account: string): Promise<void> {
  const state = await pause().get(account)
  if (state && state.consumedPoints > 0 && state.msBeforeNext > 0) throw limitedOr(state)
}

// Of several attempts at the same moment, one begins the delay and the others run into it.
async function beginPause(account: string, seconds: number): Promise<void> {
  if (seconds === 0) return
  try {
    await pause().consume(account, 1, { customDuration: seconds })
  } catch (error) {
    await failures().reward(account)
    throw limitedOr(error)
  }
}
