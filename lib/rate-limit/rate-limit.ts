import 'server-only'
import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { databasePool, db } from '../db/database'
import { AppError } from '../errors/app-error'
import { type Sentence, sentence } from '../i18n/sentence'
import { networksOf } from './networks'

/**
 * How often, by what, and why. Windows are in seconds and begin with the first use. A client is an IPv4 address or the
 * /64 of an IPv6 address; a site has many (lib/rate-limit/networks.ts).
 */
const limits = {
  // An office behind NAT may mistype often, but a list of stolen passwords must not get through.
  'sign-in failure by client address': { points: 60, pointsOfSite: 240, seconds: 900 },
  // A program with an old secret goes on for a while; a list of well-known ones must not get through.
  'wrong admin secret by client address': { points: 30, pointsOfSite: 120, seconds: 900 },
  'wrong admin secret in the audit trail': { points: 1, seconds: 60 },
  // Mails that the user did not ask for.
  'forgotten password by email': { points: 3, seconds: 900 },
  'forgotten password by client address': { points: 20, pointsOfSite: 80, seconds: 900 },
  // 256 bits cannot be guessed; this limits the load of trying.
  'link by client address': { points: 60, pointsOfSite: 240, seconds: 900 },
  // Each is a conversation with the mail server while the reader waits.
  'test mail by user': { points: 10, seconds: 600 },
  // A script that runs into the same refusal again and again is one event a minute.
  'refused act in the audit trail': { points: 1, seconds: 60 },
  // A program keeps using a key that no longer works.
  'outgrown credential in the audit trail': { points: 1, seconds: 3600 },
} as const satisfies Record<string, Limit>

type Limit = {
  points: number
  /** Makes the key a client address. */
  pointsOfSite?: number
  seconds: number
}

export type LimitName = keyof typeof limits

/**
 * Counts one use. Counters are shared by all instances and survive a restart.
 * @param key an email, or a client address where the limit is by that; only its hash is stored
 * @throws AppError limited, with the seconds until the next use
 */
export async function consume(name: LimitName, key: string): Promise<void> {
  try {
    for (const { limiter, hashedKey } of countersOf(name, key)) await limiter.consume(hashedKey)
  } catch (error) {
    throw limitedOr(error)
  }
}

/** Counts nothing. @throws AppError limited when no use is left */
export async function refuseUsedUp(name: LimitName, key: string): Promise<void> {
  for (const { limiter, hashedKey } of countersOf(name, key)) {
    const state = await limiter.get(hashedKey)
    if (state && state.remainingPoints <= 0 && state.msBeforeNext > 0) throw limitedOr(state)
  }
}

/** Counts one use. @returns false when the limit is reached: for acts that are then silently skipped */
export async function isWithin(name: LimitName, key: string): Promise<boolean> {
  for (const { limiter, hashedKey } of countersOf(name, key)) {
    if (!(await isFirst(limiter, hashedKey))) return false
  }
  return true
}

/** The same with the caller's own limiter, and its own window for this key. */
export async function isFirst(
  limiter: RateLimiterPostgres,
  hashedKey: string,
  seconds?: number,
): Promise<boolean> {
  try {
    await limiter.consume(hashedKey, 1, seconds === undefined ? {} : { customDuration: seconds })
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

/** Takes one use back, if it was no abuse. */
export async function giveBack(name: LimitName, key: string): Promise<void> {
  for (const { limiter, hashedKey } of countersOf(name, key)) await limiter.reward(hashedKey)
}

/** Removes counters whose window is over. */
export async function sweepRateLimits(): Promise<void> {
  await db().rateLimit.deleteMany({ where: { expire: { lt: BigInt(Date.now()) } } })
}

/** A refusal of the library as ours, with the seconds to wait; other errors as they are. */
export function limitedOr(error: unknown): unknown {
  if (!(error instanceof RateLimiterRes)) return error
  const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
  return new AppError('limited', tryAgainIn(retryAfterSeconds), { retryAfterSeconds })
}

/** A limiter on the one table and pool. */
export function makeLimiter(keyPrefix: string, points: number, seconds: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: databasePool(),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    // The sweep job removes expired rows, for all limiters at once.
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: seconds,
  })
}

/** What is stored of an email or address. */
export function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

function countersOf(name: LimitName, key: string) {
  const { points, pointsOfSite, seconds }: Limit = limits[name]
  if (!pointsOfSite) return [{ limiter: makeLimiter(name, points, seconds), hashedKey: hashed(key) }]
  const { network, site } = networksOf(key)
  const ofNetwork = { limiter: makeLimiter(name, points, seconds), hashedKey: hashed(network) }
  if (!site) return [ofNetwork]
  return [ofNetwork, { limiter: makeLimiter(name, pointsOfSite, seconds), hashedKey: hashed(site) }]
}

function tryAgainIn(seconds: number): Sentence {
  return seconds < 60
    ? sentence('limitedForSeconds', { seconds })
    : sentence('limitedForMinutes', { minutes: Math.ceil(seconds / 60) })
}
