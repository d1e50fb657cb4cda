import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { clearSignInDelay, delayAfter, guardedAttempt, signInDelayOf } from './sign-in-delay'

let emailAddress: string
let ipAddress: string
beforeEach(() => {
  emailAddress = `${randomBytes(6).toString('hex')}@example.com`
  ipAddress = `198.51.100.${Math.floor(Math.random() * 200)}:${randomBytes(4).toString('hex')}`
})

const fail = () => guardedAttempt({ emailAddress, ipAddress }, async () => null)
const succeed = () => guardedAttempt({ emailAddress, ipAddress }, async () => 'in')
/** As if the pause were over. */
const waitOut = () => db().$executeRaw`UPDATE rate_limit SET expire = 0 WHERE key LIKE 'sign-in delay:%'`

describe('failed sign-ins of one account', () => {
  it('are delayed from the fifth on, twice as long each time, up to 15 minutes', () => {
    expect([1, 4, 5, 6, 7, 14, 15, 50].map(delayAfter)).toEqual([0, 0, 1, 2, 4, 512, 900, 900])
  })

  it('meet a refusal with the seconds to wait, for an account that does not exist too', async () => {
    for (let count = 0; count < 5; count++) expect(await fail()).toBeNull()
    await expect(fail()).rejects.toMatchObject({ code: 'limited', retryAfterSeconds: 1 })
    await expect(succeed()).rejects.toMatchObject({ code: 'limited' })
    expect(await signInDelayOf(emailAddress)).toBe(1)
  })

  it('grow the delay while they go on, and never lock for good', async () => {
    for (let count = 0; count < 5; count++) await fail()
    for (const seconds of [2, 4, 8]) {
      await waitOut()
      expect(await fail()).toBeNull()
      expect(await signInDelayOf(emailAddress)).toBe(seconds)
    }
    await waitOut()
    expect(await succeed()).toBe('in')
  })

  it('are forgotten after a success', async () => {
    for (let count = 0; count < 4; count++) await fail()
    await succeed()
    for (let count = 0; count < 4; count++) expect(await fail()).toBeNull()
    expect(await signInDelayOf(emailAddress)).toBe(0)
  })

  it('do not count when nobody could look at the password', async () => {
    const broken = () =>
      guardedAttempt({ emailAddress, ipAddress }, async () => {
        throw new Error('busy')
      })
    for (let count = 0; count < 6; count++) await expect(broken()).rejects.toThrow('busy')
    expect(await signInDelayOf(emailAddress)).toBe(0)
    expect(await succeed()).toBe('in')
  })

  it('are forgotten when an admin clears them', async () => {
    for (let count = 0; count < 5; count++) await fail()
    await clearSignInDelay(emailAddress)
    expect(await signInDelayOf(emailAddress)).toBe(0)
    expect(await fail()).toBeNull()
  })

  it('cannot slip through many at the same moment', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 40 }, fail))
    const checked = tries.filter(({ status }) => status === 'fulfilled').length
    // Four free ones, and the one that begins the pause.
    expect(checked).toBe(5)
  })
})

describe('failed sign-ins from one client address', () => {
  it('are refused after sixty, whatever the account', async () => {
    const tries = Array.from({ length: 70 }, (_, n) =>
      guardedAttempt({ emailAddress: `${n}-${emailAddress}`, ipAddress }, async () => null),
    )
    const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(10)
  })

  it('do not count successes', async () => {
    for (let count = 0; count < 70; count++) {
      expect(
        await guardedAttempt({ emailAddress: `${count}-${emailAddress}`, ipAddress }, async () => 'in'),
      ).toBe('in')
    }
  })
})

it('stores no address in clear', async () => {
  await fail()
  const rows = await db().rateLimit.findMany()
  expect(
    JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain(emailAddress)
})
